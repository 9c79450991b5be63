import type { AssetView } from '@toasoan/domain';
import { DetailedError, Upload, type HttpResponse } from 'tus-js-client';
import type { Client } from '../../../api/client.ts';
import { errorFromAnswer, mayPass, messageOf, RequestError } from '../../../api/request-error.ts';
import { photoType } from './photo-check.ts';
import type { MakeTransfer, Transfer, TransferHandlers } from './transfer.ts';

/** Short: after these the person is told, and the uploader goes on trying. */
const RETRY_DELAYS = [0, 1_000, 3_000];
/** A line that moves nothing for this long is dead, though nobody says so. */
const STALLED_AFTER = 60_000;

export interface TusTransferDeps {
  readonly client: Client;
  readonly personId: string;
  readonly unitId: string;
}

/** Begins the key under which the browser remembers an upload; another person's uploads are not ours to resume. */
export const rememberedPrefix = ({
  personId,
  unitId,
}: Pick<TusTransferDeps, 'personId' | 'unitId'>): string => `toasoan-${personId}-${unitId}`;

/** Sends photos by tus: what arrived stays, also over a lost network, a reload (choose the file again) or a new session. */
export const tusTransfers =
  (deps: TusTransferDeps): MakeTransfer =>
  (file, handlers) =>
    tusTransfer(deps, file, handlers);

function tusTransfer(deps: TusTransferDeps, file: File, handlers: TransferHandlers): Transfer {
  const { client } = deps;
  let arrived = false;
  let begun = false;
  let renewed = false;
  let stallTimer: ReturnType<typeof setTimeout> | undefined;

  const upload = new Upload(file, {
    endpoint: new URL('/api/uploads', location.origin).href,
    metadata: { filename: file.name, filetype: photoType(file), unitId: deps.unitId },
    retryDelays: RETRY_DELAYS,
    removeFingerprintOnSuccess: true,
    fingerprint: () =>
      Promise.resolve([rememberedPrefix(deps), file.name, file.size, file.lastModified].join('-')),
    onBeforeRequest: (request) => request.setHeader('x-csrf-token', client.csrfToken()),
    onShouldRetry: (error) => navigator.onLine && mayPassHttp(error.originalResponse),
    onProgress: (sent) => {
      watch();
      handlers.onProgress(sent);
    },
    onSuccess: ({ lastResponse }) => {
      clearTimeout(stallTimer);
      arrived = true;
      const assetId = lastResponse.getHeader('x-asset-id');
      if (assetId) handlers.onDone(assetId);
      else register();
    },
    onError: failed,
  });

  function watch(): void {
    clearTimeout(stallTimer);
    stallTimer = setTimeout(() => {
      stop(false);
      handlers.onInterrupted();
    }, STALLED_AFTER);
  }

  function stop(forGood: boolean): void {
    clearTimeout(stallTimer);
    void upload.abort(forGood && !arrived && upload.url !== null).catch(() => undefined);
  }

  /** The bytes are there but the newsroom does not know of them yet. */
  function register(): void {
    const id = upload.url?.split('/').at(-1) ?? '';
    client
      .call<AssetView>('POST', `/uploads/${encodeURIComponent(id)}/finish`)
      .then((asset) => handlers.onDone(asset.id))
      .catch((error: unknown) => {
        const body = error instanceof RequestError ? error.body : null;
        if (mayPass(body) || body?.id === 'auth.required') handlers.onInterrupted();
        else handlers.onFailed(messageOf(error));
      });
  }

  function failed(error: Error): void {
    clearTimeout(stallTimer);
    const response = error instanceof DetailedError ? error.originalResponse : null;
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

  async function begin(): Promise<void> {
    const [latest] = (await upload.findPreviousUploads()).sort((a, b) =>
      b.creationTime.localeCompare(a.creationTime),
    );
    if (latest) upload.resumeFromPreviousUpload(latest);
    upload.start();
  }

  return {
    start() {
      renewed = false;
      if (arrived) return register();
      watch();
      if (begun) upload.start();
      else begin().catch(handlers.onInterrupted);
      begun = true;
    },
    pause: () => stop(false),
    // What cannot be deleted now, the server clears away by age.
    discard: () => stop(true),
  };
}

/** No answer, a busy or failing server, or a lock that will be released: worth another attempt. */
function mayPassHttp(response: HttpResponse | null): boolean {
  const status = response?.getStatus() ?? 0;
  return status === 0 || status === 409 || status === 423 || status === 429 || status >= 500;
}

function bodyOf(response: HttpResponse | null): unknown {
  try {
    return JSON.parse(response?.getBody() ?? '') as unknown;
  } catch {
    return null;
  }
}
