import { createHash } from 'node:crypto';
import { NewsroomError, type ErrorDetails } from '@toasoan/domain';
import type { ByteRange } from '@toasoan/platform';

/** A story page as a reader gets it. */
export interface PortalPage {
  readonly status: number;
  /** The header `x-edition-hash`. */
  readonly editionHash: string | null;
  readonly html: string;
}

/** A public file as a reader gets it. */
export interface PortalFile {
  readonly status: number;
  readonly sha256: string;
}

/** A part of a public file. The size is that of the whole file; null when the answer is no part (206). */
export interface PortalPart extends PortalFile {
  readonly size: number | null;
}

/**
 * The portal, seen by a delivery. Every method rejects with `delivery.unreachable` when no proper answer came within
 * the time limit; the abort signal's reason is passed on.
 */
export interface PortalClient {
  /**
   * Drops the pages under these paths from the portal's cache; of what is `gone` no copy serves in need either. Any
   * answer but 2xx is `delivery.unreachable`.
   */
  invalidate(paths: readonly string[], signal: AbortSignal, gone?: readonly string[]): Promise<void>;
  /** Reads a page, whatever its status; a redirect is not followed. */
  readPage(path: string, signal: AbortSignal): Promise<PortalPage>;
  /** Reads a file, whatever its status, and hashes its bytes. */
  readFile(path: string, signal: AbortSignal): Promise<PortalFile>;
  /** Reads these bytes of a file, both ends included, and hashes them. More than was asked for is not read. */
  readPart(path: string, range: ByteRange, signal: AbortSignal): Promise<PortalPart>;
}

export interface PortalClientOptions {
  /** Where the worker reaches the portal. */
  readonly url: string;
  /** Opens the portal's cache door. */
  readonly token: string;
  /** Milliseconds for one request with its whole answer; 10 seconds when absent. */
  readonly timeout?: number;
}

/** A {@link PortalClient} over HTTP. */
export function createPortalClient({ url, token, timeout = 10_000 }: PortalClientOptions): PortalClient {
  const request = async <T>(
    path: string,
    { signal, ...init }: RequestInit & { signal: AbortSignal },
    read: (response: Response) => Promise<T>,
  ): Promise<T> => {
    try {
      const limited = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
      return await read(await fetch(`${url}${path}`, { redirect: 'manual', ...init, signal: limited }));
    } catch (error) {
      signal.throwIfAborted();
      throw unreachable({ path, reason: reasonOf(error) }, error);
    }
  };

  return {
    async invalidate(paths, signal, gone) {
      const path = '/internal/invalidate';
      const init = {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ paths, gone }),
        signal,
      };
      const { ok, status } = await request(path, init, async (response) => {
        await response.arrayBuffer();
        return response;
      });
      if (!ok) throw unreachable({ path, status });
    },

    readPage: (path, signal) =>
      request(path, { signal }, async (response) => ({
        status: response.status,
        editionHash: response.headers.get('x-edition-hash'),
        html: await response.text(),
      })),

    readFile: (path, signal) =>
      request(path, { signal }, async (response) => {
        const bytes = new Uint8Array(await response.arrayBuffer());
        return { status: response.status, sha256: sha256(bytes) };
      }),

    readPart: (path, { start, end }, signal) =>
      request(path, { signal, headers: { range: `bytes=${start}-${end}` } }, async (response) => {
        const { status } = response;
        const size = sizeIn(response.headers.get('content-range'));
        if (status === 206)
          return { status, size, sha256: sha256(new Uint8Array(await response.arrayBuffer())) };
        await response.body?.cancel();
        return { status, size: null, sha256: sha256(new Uint8Array()) };
      }),
  };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function sizeIn(contentRange: string | null): number | null {
  const [, size] = /^bytes \d+-\d+\/(\d+)$/.exec(contentRange ?? '') ?? [];
  return size === undefined ? null : Number(size);
}

const unreachable = (details: ErrorDetails, cause?: unknown): NewsroomError =>
  new NewsroomError('delivery.unreachable', details, { cause });

/** `fetch` hides the reason of a failed connection in `cause`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
