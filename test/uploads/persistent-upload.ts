import { pause } from '@toasoan/platform';
import {
  DetailedError,
  Upload,
  type HttpResponse,
  type PreviousUpload,
  type UrlStorage,
} from 'tus-js-client';
import type { EditorSession } from '../support/editor.ts';

/** As the web app does: after these it tells the person, and begins again by itself a little later. */
const RETRY_DELAYS = [0, 1_000, 3_000];
const RESUME_AFTER = 250;

export interface PersistentUpload {
  /** The upload's id and its asset's, once everything has arrived and the newsroom knows it. */
  readonly done: Promise<{ readonly uploadId: string; readonly assetId: string }>;
  /** Closes the page in the middle and opens it again: only what a browser remembers is left. */
  reopen(): void;
}

export interface PersistentOptions {
  /** Where the page finds the editor's server. */
  readonly base: string;
  readonly session: EditorSession;
  readonly unitId: string;
  readonly fileName: string;
}

/** Sends a file by tus with the options of the web app, and goes on until it is there, whatever happens to the line. */
export function uploadPersistently(
  bytes: Buffer,
  { base, session, unitId, fileName }: PersistentOptions,
): PersistentUpload {
  const storage = browserMemory();
  let current: Upload | undefined;
  let settle: (done: { uploadId: string; assetId: string }) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const done = new Promise<{ uploadId: string; assetId: string }>((resolve, reject) => {
    [settle, fail] = [resolve, reject];
  });

  const open = async (): Promise<void> => {
    const upload = new Upload(bytes, {
      endpoint: `${base}/api/uploads`,
      headers: { ...session.headers() },
      metadata: { filename: fileName, filetype: 'video/mp4', unitId },
      retryDelays: RETRY_DELAYS,
      urlStorage: storage,
      removeFingerprintOnSuccess: true,
      fingerprint: () => Promise.resolve(`${fileName}-${bytes.length}`),
      onShouldRetry: (error) => mayPass(error.originalResponse),
      onSuccess: ({ lastResponse }) => {
        const uploadId = upload.url?.split('/').at(-1) ?? '';
        const assetId = lastResponse.getHeader('x-asset-id');
        if (assetId) settle({ uploadId, assetId });
        else finish(uploadId).then((found) => settle({ uploadId, assetId: found }), fail);
      },
      onError: (error) => {
        const response = error instanceof DetailedError ? error.originalResponse : null;
        if (!mayPass(response)) return fail(error);
        void pause(RESUME_AFTER).then(() => {
          if (current === upload) upload.start();
        });
      },
    });
    current = upload;
    const [latest] = await upload.findPreviousUploads();
    if (latest) upload.resumeFromPreviousUpload(latest);
    upload.start();
  };

  /** For bytes that were all there before their sender heard what became of them. */
  const finish = async (uploadId: string): Promise<string> => {
    for (;;) {
      const answer = await fetch(`${base}/api/uploads/${uploadId}/finish`, {
        method: 'POST',
        headers: { ...session.headers() },
      }).catch(() => null);
      if (answer?.ok) return answer.headers.get('x-asset-id') ?? '';
      if (answer && answer.status < 500) throw new Error(`finish → ${answer.status} ${await answer.text()}`);
      await pause(RESUME_AFTER);
    }
  };

  open().catch(fail);
  return {
    done,
    reopen() {
      const before = current;
      current = undefined;
      void before?.abort().then(open).catch(fail);
    },
  };
}

const mayPass = (response: HttpResponse | null): boolean => {
  const status = response?.getStatus() ?? 0;
  return status === 0 || status === 409 || status === 423 || status === 429 || status >= 500;
};

/** What the browser's storage keeps of uploads: it outlives the page. */
function browserMemory(): UrlStorage {
  const kept = new Map<string, PreviousUpload>();
  const copies = (list: PreviousUpload[]): PreviousUpload[] => structuredClone(list);
  return {
    findAllUploads: async () => copies([...kept.values()]),
    findUploadsByFingerprint: async (fingerprint) =>
      copies([...kept].filter(([key]) => key.startsWith(`${fingerprint}::`)).map(([, upload]) => upload)),
    removeUpload: async (key) => void kept.delete(key),
    addUpload: async (fingerprint, upload) => {
      const key = `${fingerprint}::${kept.size}`;
      kept.set(key, { ...upload, urlStorageKey: key });
      return key;
    },
  };
}
