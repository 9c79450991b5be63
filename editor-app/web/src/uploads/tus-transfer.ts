import { ERRORS } from '@toasoan/domain';
import { DetailedError, Upload, type HttpResponse, type UploadOptions } from 'tus-js-client';
import type { Client } from '../api/client.ts';
import { errorFromAnswer, mayPass, messageOf, RequestError } from '../api/request-error.ts';
import { UNREADABLE } from './check-file.ts';
import { nameOfPurpose, type Purpose } from './purpose.ts';
import type { MakeTransfer, Transfer, TransferHandlers, TransferTask } from './transfer.ts';

/** Short: after these the person is told, and the uploader goes on trying. */
const RETRY_DELAYS = [0, 1_000, 3_000];
/** A line that moves nothing for this long is dead, though nobody says so. */
const STALLED_AFTER = 60_000;
/** The server knows nothing of the upload any more: it begins anew. */
const GONE = [404, 410];

export interface TusTransferDeps<Answer> {
  readonly client: Client;
  readonly personId: string;
  readonly purpose: Purpose;
  /** Reads what the server answers at the end; null when that is not what was asked for. */
  readonly read: (answer: unknown) => Answer | null;
  /** How requests are made and addresses remembered where a page's own ways are missing: in a service worker. */
  readonly ways?: Pick<UploadOptions, 'httpStack' | 'urlStorage' | 'chunkSize'>;
}

/** Begins the key under which the browser remembers an upload; another person's uploads are not ours to resume. */
export const rememberedPrefix = ({
  personId,
  purpose,
}: Pick<TusTransferDeps<unknown>, 'personId' | 'purpose'>): string =>
  `toasoan-${personId}-${nameOfPurpose(purpose)}`;

/** Sends files by tus: what arrived stays, also over a lost network, a closed page or a new session. */
export const tusTransfers =
  <Answer>(deps: TusTransferDeps<Answer>): MakeTransfer<Answer> =>
  (task, handlers) =>
    tusTransfer(deps, task, handlers);

function tusTransfer<Answer>(
  deps: TusTransferDeps<Answer>,
  { file, sha256 }: TransferTask,
  handlers: TransferHandlers<Answer>,
): Transfer {
  const { client } = deps;
  let arrived = false;
  let running = false;
  let recalled: Promise<void> | undefined;
  let renewed = false;
  let stallTimer: ReturnType<typeof setTimeout> | undefined;

  const upload = new Upload(file, {
    endpoint: new URL('/api/uploads', location.origin).href,
    metadata: { filename: file.name, filetype: file.type, ...deps.purpose },
    retryDelays: RETRY_DELAYS,
    removeFingerprintOnSuccess: true,
    // The same bytes go on where they stopped, whatever the file is called by now.
    fingerprint: () =>
      Promise.resolve(
        [rememberedPrefix(deps), sha256 ?? `${file.name}-${file.size}-${file.lastModified}`].join('-'),
      ),
    onAfterResponse(request, response) {
      const status = response.getStatus();
      if (request.getMethod() !== 'HEAD' || status < 300 || GONE.includes(status)) return;
      // Left alone, tus would take any refusal to tell the offset for a lost upload and send everything again.
      if (status === 401) client.reportSignedOut();
      throw new Error(`Expected the offset of the upload but received ${status}`);
    },
    onBeforeRequest: (request) => request.setHeader('x-csrf-token', client.csrfToken()),
    onShouldRetry: (error) => navigator.onLine && mayPassHttp(error.originalResponse),
    onProgress: (sent) => {
      watch();
      handlers.onProgress(sent);
    },
    onSuccess: ({ lastResponse }) => {
      clearTimeout(stallTimer);
      arrived = true;
      const answer = deps.read(bodyOf(lastResponse));
      if (answer !== null) handlers.onDone(answer);
      else askWhatBecame();
    },
    onError: failed,
    ...deps.ways,
  });

  function watch(): void {
    clearTimeout(stallTimer);
    stallTimer = setTimeout(() => {
      running = false;
      stop(false);
      handlers.onInterrupted();
    }, STALLED_AFTER);
  }

  function stop(forGood: boolean): void {
    clearTimeout(stallTimer);
    void upload.abort(forGood && !arrived && upload.url !== null).catch(() => undefined);
  }

  /** The bytes are there, but what became of them was not heard. */
  function askWhatBecame(): void {
    const id = upload.url?.split('/').at(-1) ?? '';
    client
      .call<unknown>('POST', `/uploads/${encodeURIComponent(id)}/finish`)
      .then((given) => {
        const answer = deps.read(given);
        if (answer !== null) handlers.onDone(answer);
        else handlers.onFailed(ERRORS.internal[1]);
      })
      .catch((error: unknown) => {
        const body = error instanceof RequestError ? error.body : null;
        if (mayPass(body) || body?.id === 'auth.required') handlers.onInterrupted();
        else handlers.onFailed(messageOf(error));
      });
  }

  /** No answer came: the network is gone, or there is nothing left to send. */
  async function interruptedOrUnreadable(): Promise<void> {
    const readable = await file
      .slice(0, 1)
      .arrayBuffer()
      .then(
        () => true,
        () => false,
      );
    if (readable) handlers.onInterrupted();
    else handlers.onFailed(UNREADABLE);
  }

  function failed(error: Error): void {
    clearTimeout(stallTimer);
    const response = error instanceof DetailedError ? error.originalResponse : null;
    if (!response) return void interruptedOrUnreadable();
    if (mayPassHttp(response)) return handlers.onInterrupted();
    const body = errorFromAnswer(bodyOf(response), response?.getStatus() ?? 0);
    if (body.id === 'auth.required') {
      client.reportSignedOut();
      return handlers.onInterrupted();
    }
    if (body.id === 'csrf.invalid' && !renewed) {
      renewed = true;
      client.refreshToken().then(() => upload.start(), handlers.onInterrupted);
      return;
    }
    handlers.onFailed(body.message);
  }

  /** Takes up what an earlier page began to send. */
  async function recall(): Promise<void> {
    const [latest] = (await upload.findPreviousUploads()).sort((a, b) =>
      b.creationTime.localeCompare(a.creationTime),
    );
    if (latest) upload.resumeFromPreviousUpload(latest);
  }

  /** Meanwhile the person may have paused it. */
  function begin(): void {
    if (running) upload.start();
  }

  return {
    start() {
      renewed = false;
      running = true;
      if (arrived) return askWhatBecame();
      watch();
      recalled ??= recall().catch(() => undefined);
      void recalled.then(begin);
    },
    pause() {
      running = false;
      stop(false);
    },
    discard() {
      running = false;
      recalled ??= recall().catch(() => undefined);
      // What cannot be deleted now, the server clears away by age.
      void recalled.then(() => stop(true));
    },
  };
}

/** No answer, a busy or failing server, or a lock that will be released: worth another attempt. */
function mayPassHttp(response: HttpResponse | null): boolean {
  const status = response?.getStatus() ?? 0;
  return (
    status === 0 || status === 408 || status === 409 || status === 423 || status === 429 || status >= 500
  );
}

function bodyOf(response: HttpResponse | null): unknown {
  try {
    return JSON.parse(response?.getBody() ?? '') as unknown;
  } catch {
    return null;
  }
}
