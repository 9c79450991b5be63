import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useClient } from '../api/client-context.ts';
import { useSession } from '../api/session-context.ts';
import { checkFile } from './check-file.ts';
import { createOneUpload, type OneUpload, type OneUploadState } from './one-upload.ts';
import type { Purpose } from './purpose.ts';
import { tusTransfers } from './tus-transfer.ts';

interface Options<Answer> {
  /** Stays the same while the screen stands. */
  readonly purpose: Purpose;
  /** Reads what the server answers, see `answers.ts`. */
  readonly read: (answer: unknown) => Answer | null;
  readonly onDone: (answer: Answer) => void;
}

/** Sends one file at a time for as long as the screen stands; what is not complete then is given up. */
export function useOneUpload<Answer>({ purpose, read, onDone }: Options<Answer>): {
  upload: OneUpload;
  state: OneUploadState;
} {
  const client = useClient();
  const { me, renewals } = useSession();
  const latest = useRef(onDone);
  latest.current = onDone;
  const [upload] = useState(() =>
    createOneUpload<Answer>({
      check: (file) => checkFile(file, purpose.purpose),
      makeTransfer: tusTransfers({ client, personId: me.id, purpose, read }),
      onDone: (answer) => latest.current(answer),
    }),
  );
  const state = useSyncExternalStore(upload.subscribe, upload.state);

  useEffect(() => upload.resumeInterrupted(), [upload, renewals]);
  useEffect(() => {
    window.addEventListener('online', upload.resumeInterrupted);
    return () => window.removeEventListener('online', upload.resumeInterrupted);
  }, [upload]);
  useEffect(() => upload.cancel, [upload]);
  return { upload, state };
}
