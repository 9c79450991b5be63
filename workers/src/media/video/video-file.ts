import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { AAC_CODEC, avcCodec, type FileRole, type Size } from '@toasoan/domain';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FileOut } from '../child/stage.ts';

/** SHA-256 of a file's bytes, in hex. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** The stream names (RFC 6381) of an MP4 whose header comes first. */
export async function codecsOf(file: string, hasSound: boolean): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const head = Buffer.alloc(256 * 1024);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    const picture = avcCodec(head.subarray(0, bytesRead));
    if (!picture) throw new Error(`Expected H.264 in ${file} but found none`);
    return hasSound ? `${picture},${AAC_CODEC}` : picture;
  } finally {
    await handle.close();
  }
}

interface VideoFile extends Size {
  readonly name: string;
  readonly role: FileRole;
  readonly durationMs: number;
  readonly hasSound: boolean;
}

/** How an MP4 in the output folder, `<name>.mp4`, is handed back. */
export async function videoOut(
  outDir: string,
  { name, role, width, height, durationMs, hasSound }: VideoFile,
): Promise<FileOut> {
  const file = `${name}.mp4`;
  const path = join(outDir, file);
  const { size } = await stat(path);
  return {
    ...{ name, role, format: 'mp4', file, width, height, durationMs },
    bitRate: Math.max(1, Math.round((8000 * size) / Math.max(1, durationMs))),
    codecs: await codecsOf(path, hasSound),
    language: null,
    label: null,
  };
}
