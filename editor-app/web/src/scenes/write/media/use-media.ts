import type { Editor } from '@tiptap/core';
import { assetIdsOf, kindOfFormat, type AssetView, type RichNode } from '@toasoan/domain';
import { useEffect, useRef } from 'react';
import { anchorAt, insertMedia, mediaPlace, type Anchor } from '../../../editor/insert-media.ts';
import { mediaToInsert } from '../../../editor/media-node.ts';
import { toPlace, type UploadQueue } from '../../../uploads/upload-queue.ts';
import type { Uploader } from '../../../uploads/uploader.ts';
import { useUploads } from '../../../uploads/use-uploads.ts';

interface StoryMedia {
  readonly uploader: Uploader;
  readonly queue: UploadQueue;
  /** Sends files chosen together and remembers where in the text they belong. */
  readonly choose: (files: readonly File[]) => void;
  /** Puts assets of the library into the text; pictures that stand `together` as a gallery. */
  readonly insert: (assets: readonly AssetView[], together: boolean) => void;
}

/** Sends files for a story and puts each into the text when its turn has come. `storyId` is null for a new story. */
export function useMedia(
  editor: Editor,
  { unitId, storyId }: { readonly unitId: string; readonly storyId: string | null },
): StoryMedia {
  const { uploader, queue } = useUploads({ purpose: { purpose: 'asset', unitId }, place: storyId ?? 'new' });
  const anchors = useRef(new Map<number, Anchor>());
  const touched = useRef(false);

  useEffect(() => {
    const touch = (): void => void (touched.current = true);
    editor.on('focus', touch);
    return () => void editor.off('focus', touch);
  }, [editor]);

  useEffect(() => {
    for (const { key, batch, asset, format } of toPlace(queue)) {
      // The same file sent twice, or placed just before the page was closed, stands in the text once.
      if (!assetIdsOf(editor.getJSON() as RichNode).includes(asset.id)) {
        const position = anchors.current.get(batch)?.position() ?? mediaPlace(editor.state, false);
        insertMedia(editor, position, [mediaToInsert(asset, format ? kindOfFormat(format) : 'picture')]);
      }
      uploader.placed(key);
    }
  }, [editor, queue, uploader]);

  useEffect(() => {
    const held = anchors.current;
    return () => held.forEach((anchor) => anchor.release());
  }, []);

  return {
    uploader,
    queue,
    choose(files) {
      if (files.length === 0) return;
      const anchor = anchorAt(editor, mediaPlace(editor.state, touched.current));
      anchors.current.set(uploader.choose(files), anchor);
    },
    insert(assets, together) {
      const media = assets.map((asset) => mediaToInsert(asset, asset.kind ?? 'picture'));
      insertMedia(editor, mediaPlace(editor.state, touched.current), media, together);
    },
  };
}
