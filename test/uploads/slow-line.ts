import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openLink } from '../support/throttle.ts';
import { openSession } from '../support/editor.ts';
import { film, sentTwice } from './endure.ts';
import type { UploadHouse } from './newsroom-without-workers.ts';
import { uploadPersistently } from './persistent-upload.ts';

export interface Line {
  readonly bytes: number;
  readonly bitsPerSecond: number;
  /** Without it the line holds. */
  readonly cutEveryMs?: number;
}

export interface OverLine {
  readonly cuts: number;
  /** Everything that passed towards the server, headers included. */
  readonly sent: number;
  /** Share of bytes sent more than once. */
  readonly twice: number;
  readonly ms: number;
  readonly sameHash: boolean;
}

/** Sends one film over a line, and compares what has arrived. */
export async function overSlowLine(house: UploadHouse, { bytes, ...line }: Line): Promise<OverLine> {
  const session = await openSession(house.editorUrl, 'writerA');
  const link = await openLink({ target: house.editorUrl, ...line });
  const sent = film(bytes);
  const begun = performance.now();
  try {
    const upload = uploadPersistently(sent, {
      base: link.url,
      session,
      unitId: house.house.units['truong-a'],
      fileName: `phim-${bytes}.mp4`,
    });
    const { uploadId } = await upload.done;
    const ms = performance.now() - begun;
    const arrived = await readFile(
      path.join(house.blobDir, 'uploads', house.house.personIds.writerA, uploadId),
    );
    return {
      cuts: link.cuts(),
      sent: link.passed().up,
      twice: sentTwice([{ bytes, sent: link.passed().up }]),
      ms,
      sameHash: hash(arrived) === hash(sent),
    };
  } finally {
    await link.close();
  }
}

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
