import { finished } from 'node:stream/promises';
import type { BagEntry } from '@toasoan/platform';
import { ZipFile } from 'yazl';

/** Bytes that are small already. */
const PACKED = /\/originals\//;

/**
 * Packs the files of a bag into a zip as they are read, and gives the stream of it at once. A fault breaks the stream off, so that
 * nobody takes what came for the whole.
 */
export function zipBag(entries: AsyncIterable<BagEntry>, name: string): NodeJS.ReadableStream {
  const zip = new ZipFile();
  const out = zip.outputStream as NodeJS.ReadableStream & { destroy(error?: Error): void };
  const closed = new Promise<never>((_resolve, reject) => {
    out.once('close', () => reject(new Error('the zip was closed')));
  });
  closed.catch(() => undefined);
  zip.on('error', (error: Error) => out.destroy(error));
  const fill = async (): Promise<void> => {
    for await (const { path, body } of entries) {
      const inside = `${name}/${path}`;
      if (typeof body === 'string') zip.addBuffer(Buffer.from(body), inside);
      else {
        zip.addReadStream(body, inside, { compress: !PACKED.test(inside) });
        await Promise.race([finished(body, { writable: false }), closed]);
      }
    }
    zip.end();
  };
  fill().catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))));
  return out;
}
