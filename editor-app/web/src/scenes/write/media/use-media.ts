import type { Editor } from '@tiptap/core';
import { assetIdsOf, kindOfFormat, type AssetView } from '@toasoan/domain';
import { useCallback, useEffect, useRef } from 'react';
import { bodyJson } from '../../../editor/body-json.ts';
import { anchorAt, insertMedia, mediaPlace, type Anchor } from '../../../editor/insert-media.ts';
import { mediaToInsert, type OfferedWords } from '../../../editor/media-node.ts';
import type { FilesToPlace } from '../../../editor/paste/picture-files.ts';
import { toPlace, type UploadQueue } from '../../../uploads/upload-queue.ts';
import type { Uploader } from '../../../uploads/uploader.ts';
import { useUploads } from '../../../uploads/use-uploads.ts';

interface StoryMedia {
  readonly uploader: Uploader;
  readonly queue: UploadQueue;
  /** Sends files chosen together and remembers where in the text they belong. Stays the same over renders, as `insert`. */
  readonly choose: (files: readonly File[]) => void;
  /** Sends pictures that came with a text, each for its own place in it. Stays the same over renders. */
  readonly place: (pictures: readonly FilesToPlace[]) => void;
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
  const words = useRef(new Map<number, readonly OfferedWords[]>());
  const touched = useRef(false);

  useEffect(() => {
    const touch = (): void => void (touched.current = true);
    editor.on('focus', touch);
    return () => void editor.off('focus', touch);
  }, [editor]);

  useEffect(() => {
    for (const { key, batch, asset, format } of toPlace(queue)) {
      // The same file sent twice, or placed just before the page was closed, stands in the text once.
      if (!assetIdsOf(bodyJson(editor.state.doc)).includes(asset.id)) {
        const position = anchors.current.get(batch)?.position() ?? mediaPlace(editor.state, false);
        const media = mediaToInsert(asset, format ? kindOfFormat(format) : 'picture');
        const own = words.current.get(batch)?.[orderOf(key)];
        insertMedia(editor, position, [{ ...media, words: { ...media.words, ...own } }]);
      }
      uploader.placed(key);
    }
  }, [editor, queue, uploader]);

  useEffect(() => {
    const held = anchors.current;
    return () => held.forEach((anchor) => anchor.release());
  }, []);

  const choose = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return;
      const anchor = anchorAt(editor, mediaPlace(editor.state, touched.current));
      anchors.current.set(uploader.choose(files), anchor);
    },
    [editor, uploader],
  );
  const place = useCallback(
    (pictures: readonly FilesToPlace[]) => {
      for (const { position, files, words: own } of pictures) {
        if (files.length === 0) continue;
        const batch = uploader.choose(files);
        anchors.current.set(batch, anchorAt(editor, position));
        words.current.set(batch, own);
      }
    },
    [editor, uploader],
  );
  const insert = useCallback(
    (assets: readonly AssetView[], together: boolean) => {
      const media = assets.map((asset) => mediaToInsert(asset, asset.kind ?? 'picture'));
      insertMedia(editor, mediaPlace(editor.state, touched.current), media, together);
    },
    [editor],
  );
  return { uploader, queue, choose, place, insert };
}

/** Which of the files chosen together a key names. */
const orderOf = (key: string): number => Number(key.slice(key.lastIndexOf('-') + 1));
