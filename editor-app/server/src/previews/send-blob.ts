import { pipeline } from 'node:stream/promises';
import type { BlobStore } from '@toasoan/platform';
import type { Request, Response } from 'express';

export interface Sending {
  readonly key: string;
  readonly contentType: string;
  /** Hash of the content: an address may be asked for again by it. */
  readonly sha256: string | null;
  readonly cacheControl: string;
  /** Offered for saving under this name, never shown in the browser. */
  readonly saveAs?: string | undefined;
}

/** Nothing in a file of a person may act, whatever it is taken for; a film or picture opened by itself is shown. */
const HARMLESS = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox";

/**
 * Answers with a blob, whole or the one range asked for. Several ranges at once are answered with the whole, which is
 * allowed and spares a kind of answer that players do not ask for.
 * @throws BlobError not-found, before anything is sent
 */
export async function sendBlob(
  req: Request,
  res: Response,
  blobs: BlobStore,
  { key, contentType, sha256, cacheControl, saveAs }: Sending,
): Promise<void> {
  const { size } = await blobs.stat(key);
  const etag = sha256 === null ? null : `"${sha256}"`;
  if (saveAs !== undefined) res.attachment(saveAs);
  // Express adds a charset to text; the type itself is ours, never guessed from a name.
  res.set({
    'Content-Type': contentType,
    'Cache-Control': cacheControl,
    'Content-Security-Policy': HARMLESS,
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
    ...(etag ? { ETag: etag } : {}),
  });
  if (req.fresh) {
    res.status(304).end();
    return;
  }

  const range = wantedRange(req, size, etag);
  if (range === 'none') {
    res
      .status(416)
      .set({ 'Content-Range': `bytes */${size}`, 'Cache-Control': 'no-store' })
      .end();
    return;
  }
  res.set('Content-Length', String(range ? range.end - range.start + 1 : size));
  if (range) res.status(206).set('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  if (req.method === 'HEAD' || size === 0) {
    res.end();
    return;
  }
  await pipeline(await blobs.get(key, range ?? undefined), res).catch(unlessGone);
}

/** The range to send; null for the whole; `none` when there is nothing at the place asked for. */
function wantedRange(
  req: Request,
  size: number,
  etag: string | null,
): { start: number; end: number } | 'none' | null {
  // Only who holds a part of this very content gets the rest of it; a date is no proof.
  const condition = req.get('if-range');
  if (condition !== undefined && condition !== etag) return null;
  const ranges = req.range(size);
  if (ranges === -1) return 'none';
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return null;
  return ranges[0] ?? null;
}

/** Somebody who leaves the page cuts the answer short; that is no fault. */
function unlessGone(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
