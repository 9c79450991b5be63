import { pipeline } from 'node:stream/promises';
import { BlobError, type BlobStore } from '@toasoan/platform';
import type { RequestHandler } from 'express';
import { hasCopy } from '../cache/send.ts';
import { readMediaName } from '../media-path.ts';

/**
 * `GET /media/<sha256>.<ext>`: a picture of a live edition. Only files under the blob prefix `public/` have such an
 * address. Named by their content, they never change.
 */
export const media =
  (blobs: BlobStore): RequestHandler<{ name: string }> =>
  async (request, response, next) => {
    const file = readMediaName(request.params.name);
    const stat = file && (await blobs.stat(file.key).catch(orNothing));
    if (!file || !stat) return next();
    const etag = `"${file.sha256}"`;
    response.set({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': file.type,
      // Other sites may show a picture they link to.
      'cross-origin-resource-policy': 'cross-origin',
      etag,
    });
    if (hasCopy(request.headers['if-none-match'], etag)) {
      response.status(304).end();
      return;
    }
    response.set('content-length', String(stat.size));
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    await pipeline(await blobs.get(file.key), response).catch(unlessReaderLeft);
  };

function orNothing(error: unknown): null {
  if (error instanceof BlobError && error.kind === 'not-found') return null;
  throw error;
}

function unlessReaderLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
