import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useClient } from '../../../api/client-context.ts';
import { useSession } from '../../../api/session-context.ts';
import { anchorAt, insertPictures, picturePlace, type Anchor } from '../../../editor/insert-pictures.ts';
import { tusTransfers } from './tus-transfer.ts';
import { createUploader, type Uploader } from './uploader.ts';
import { toPlace, type UploadQueue } from './upload-queue.ts';

interface Uploads {
  readonly uploader: Uploader;
  readonly queue: UploadQueue;
  /** Takes files chosen together and remembers where in the text they belong. */
  readonly choose: (files: readonly File[]) => void;
}

/** Sends photos and puts each into the text when its turn has come. */
export function useUploader(editor: Editor, unitId: string): Uploads {
  const client = useClient();
  const { me, renewals } = useSession();
  const unit = useRef(unitId);
  unit.current = unitId;
  const [uploader] = useState(() =>
    createUploader((file, handlers) =>
      tusTransfers({ client, personId: me.id, unitId: unit.current })(file, handlers),
    ),
  );
  const queue = useSyncExternalStore(uploader.subscribe, uploader.queue);
  const anchors = useRef(new Map<number, Anchor>());
  const touched = useRef(false);

  useEffect(() => {
    const touch = (): void => void (touched.current = true);
    editor.on('focus', touch);
    return () => void editor.off('focus', touch);
  }, [editor]);

  useEffect(() => {
    for (const item of toPlace(queue)) {
      const anchor = anchors.current.get(item.batch);
      insertPictures(editor, anchor?.position() ?? editor.state.doc.content.size, [item.assetId]);
      uploader.placed(item.key);
    }
  }, [editor, queue, uploader]);

  useEffect(() => uploader.resumeInterrupted(), [uploader, renewals]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (uploader.isBusy()) event.preventDefault();
    };
    window.addEventListener('online', uploader.resumeInterrupted);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', uploader.resumeInterrupted);
      window.removeEventListener('beforeunload', warn);
    };
  }, [uploader]);
  useEffect(() => {
    const held = anchors.current;
    return () => {
      uploader.close();
      held.forEach((anchor) => anchor.release());
    };
  }, [uploader]);

  const choose = (files: readonly File[]): void => {
    if (files.length === 0) return;
    const anchor = anchorAt(editor, picturePlace(editor.state, touched.current));
    anchors.current.set(uploader.choose(files), anchor);
  };
  return { uploader, queue, choose };
}
