import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { knownAsset } from '../api/assets.ts';
import type { Client } from '../api/client.ts';
import { useClient } from '../api/client-context.ts';
import { useSession } from '../api/session-context.ts';
import { readAsset } from './answers.ts';
import { checkFile } from './check-file.ts';
import { createFileHasher } from './hash/file-hasher.ts';
import { createIndexedDbKeeper } from './keeper/indexed-db-keeper.ts';
import { bePresent } from './keeper/presence.ts';
import { forgetLocalPicture, localPicture } from './local-picture.ts';
import { createPrepare } from './prepare.ts';
import type { Purpose } from './purpose.ts';
import { tusTransfers } from './tus-transfer.ts';
import { createUploader, type Uploader } from './uploader.ts';
import type { UploadQueue } from './upload-queue.ts';

interface Options {
  /** What files chosen now are for. */
  readonly purpose: Purpose;
  /** What this page sends files for, under which they are found again: the id of a story, say. */
  readonly place: string;
}

/** Sends files for as long as the screen stands; what a closed page left for the same place goes on by itself. */
export function useUploads({ purpose, place }: Options): { uploader: Uploader; queue: UploadQueue } {
  const client = useClient();
  const { me, renewals } = useSession();
  const latest = useRef(purpose);
  latest.current = purpose;
  const [{ uploader, close, owner }] = useState(() =>
    assemble(client, { personId: me.id, place, purpose: () => latest.current }),
  );
  const queue = useSyncExternalStore(uploader.subscribe, uploader.queue);

  useEffect(() => {
    const leave = bePresent(owner);
    void uploader.restore();
    return () => {
      close();
      leave();
    };
  }, [uploader, close, owner]);
  useEffect(() => uploader.moveTo(place), [uploader, place]);
  useEffect(() => uploader.resumeInterrupted(), [uploader, renewals]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (uploader.mayLose()) event.preventDefault();
    };
    window.addEventListener('online', uploader.resumeInterrupted);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('online', uploader.resumeInterrupted);
      window.removeEventListener('beforeunload', warn);
    };
  }, [uploader]);
  return { uploader, queue };
}

interface Assembled {
  readonly uploader: Uploader;
  readonly owner: string;
  readonly close: () => void;
}

/** The uploader with everything it has in a browser. */
function assemble(
  client: Client,
  who: { readonly personId: string; readonly place: string; readonly purpose: () => Purpose },
): Assembled {
  const owner = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  const hasher = createFileHasher();
  const uploader = createUploader({
    ...who,
    owner,
    keeper: createIndexedDbKeeper(),
    makeTransfer: (purpose) => tusTransfers({ client, personId: who.personId, purpose, read: readAsset }),
    prepare: createPrepare({
      check: (file) => checkFile(file),
      hash: hasher.hash,
      known: async (sha256, purpose) =>
        purpose.purpose === 'asset' ? knownAsset(client, { sha256, unitId: purpose.unitId }) : null,
      picture: localPicture,
    }),
    forgetPicture: forgetLocalPicture,
    now: Date.now,
  });
  const close = (): void => {
    uploader.close();
    hasher.close();
  };
  return { uploader, owner, close };
}
