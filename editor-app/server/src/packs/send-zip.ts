import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { Response } from 'express';
import { ZipFile } from 'yazl';

/** A file of a zip; opened when its turn comes. */
export interface ZipEntry {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;
}

/**
 * Answers with a zip of these files, made as it is sent: no more of it is in memory than the reader is behind. Nothing is
 * compressed: pictures and films are already.
 */
export async function sendZip(res: Response, entries: readonly ZipEntry[], name: string): Promise<void> {
  res.attachment(name);
  res.set({
    'Content-Type': 'application/zip',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  await pipeline(zipped(entries), res).catch((error: unknown) => {
    // Somebody who leaves the page cuts the answer short; that is no fault.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

/** The bytes of a zip of these files; what cannot be opened or read breaks it off. */
export function zipped(entries: readonly ZipEntry[]): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  for (const { name, open } of entries) {
    zip.addReadStreamLazy(name, { compress: false }, (opened) => {
      Promise.resolve(open()).then(
        (bytes) => opened(undefined, Readable.from(bytes, { objectMode: false })),
        (error: unknown) => opened(error, undefined as never),
      );
    });
  }
  zip.end();
  return out;
}
