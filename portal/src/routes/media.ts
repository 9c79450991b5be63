import { pipeline } from 'node:stream/promises';
import { BlobError, type BlobStore } from '@toasoan/platform';
import type { RequestHandler, Response } from 'express';
import { hasCopy } from '../cache/send.ts';
import { readMediaName, type MediaName } from '../media-path.ts';
import { readRange } from './byte-range.ts';

/**
 * How long browsers and proxies may show a file without asking whether it is still there. What is withdrawn is gone
 * everywhere within a minute, the time to take it down included; see decision 23.
 */
const KEPT_SECONDS = 30;

/**
 * `GET /media/<sha256>.<ext>` and `/media/<2hex>/<sha256>.<ext>`: a file of a live edition, whole or in part, streamed
 * from the blob store. Only files under the blob prefix `public/` have such an address. Named by their content, they
 * never change, but they may be taken down: no copy outlives {@link KEPT_SECONDS} without asking.
 */
export const media =
  (blobs: BlobStore): RequestHandler<{ name: string; folder?: string }> =>
  async (request, response, next) => {
    const { name, folder } = request.params;
    const file = readMediaName(name);
    if (!file || (folder !== undefined && folder !== file.sha256.slice(0, 2))) return next();
    const stat = await blobs.stat(file.key).catch(orNothing);
    if (!stat) return next();
    const etag = `"${file.sha256}"`;
    setHeaders(response, file, etag);
    if (hasCopy(request.headers['if-none-match'], etag)) {
      response.status(304).end();
      return;
    }
    const { size } = stat;
    const asked =
      request.method === 'GET'
        ? readRange(request.headers.range, request.headers['if-range'], { size, etag })
        : ({ kind: 'whole' } as const);
    if (asked.kind === 'outside') {
      response.set({
        'content-range': `bytes */${size}`,
        'content-length': '0',
        'cache-control': 'no-store',
      });
      response.status(416).end();
      return;
    }
    const range = asked.kind === 'part' ? asked.range : undefined;
    if (range) response.status(206).set('content-range', `bytes ${range.start}-${range.end}/${size}`);
    response.set('content-length', String(range ? range.end - range.start + 1 : size));
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    await pipeline(await blobs.get(file.key, range), response).catch(unlessReaderLeft);
  };

function setHeaders(response: Response, { type, format }: MediaName, etag: string): void {
  response.set({
    'accept-ranges': 'bytes',
    'cache-control': `public, max-age=${KEPT_SECONDS}, must-revalidate`,
    'content-type': type,
    etag,
  });
  // Other sites may show a picture they link to.
  if (type.startsWith('image/')) response.set('cross-origin-resource-policy', 'cross-origin');
  // A document comes from outside: saved, and never opened with the rights of this site.
  if (format === 'pdf' || format === 'docx')
    response.set({
      'content-disposition': 'attachment',
      'content-security-policy': "default-src 'none';frame-ancestors 'none';sandbox",
    });
}

function orNothing(error: unknown): null {
  if (error instanceof BlobError && error.kind === 'not-found') return null;
  throw error;
}

function unlessReaderLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
