import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Random } from '../support/random.ts';
import { openSession } from '../support/editor.ts';
import { openLink } from '../support/throttle.ts';
import type { UploadHouse } from './newsroom-without-workers.ts';
import { uploadPersistently } from './persistent-upload.ts';

const CUTS = 5;

/** What may happen to an upload on its way. */
type Mishap = 'line cut' | 'page closed' | 'server killed';

export interface Endured {
  readonly bytes: number;
  /** Everything that passed towards the server, headers included. */
  readonly sent: number;
  readonly mishaps: readonly Mishap[];
  readonly sameHash: boolean;
  readonly assetId: string;
}

export interface EnduranceOptions {
  readonly uploads: number;
  readonly atOnce: number;
  readonly minBytes: number;
  readonly maxBytes: number;
  readonly bitsPerSecond: number;
  /** One upload in so many has the server killed at one of its points. */
  readonly killEvery: number;
  readonly random: Random;
}

/** Sends films of random bytes, each met by five mishaps at random points of its way, and compares what has arrived. */
export async function endure(house: UploadHouse, options: EnduranceOptions): Promise<Endured[]> {
  const session = await openSession(house.editorUrl, 'writerA');
  const person = house.house.personIds.writerA;
  const unitId = house.house.units['truong-a'];
  const results: Endured[] = [];
  const { random } = options;

  const one = async (number: number): Promise<Endured> => {
    const bytes = film(options.minBytes + random.integer(options.maxBytes - options.minBytes + 1));
    const points = Array.from({ length: CUTS }, () => 1_000 + random.integer(bytes.length - 2_000));
    points.sort((a, b) => a - b);
    const plan = points.map((at, index): { at: number; mishap: Mishap } => ({
      at,
      mishap:
        number % options.killEvery === 0 && index === number % CUTS
          ? 'server killed'
          : random.pick(['line cut', 'line cut', 'page closed'] as const),
    }));
    const met: Mishap[] = [];
    const link = await openLink({
      target: house.editorUrl,
      bitsPerSecond: options.bitsPerSecond,
      onUp: (up) => {
        const next = plan[met.length];
        if (!next || up < next.at) return;
        met.push(next.mishap);
        if (next.mishap === 'line cut') link.cut();
        else if (next.mishap === 'page closed') upload.reopen();
        else house.killEditor().catch(() => undefined);
      },
    });
    const upload = uploadPersistently(bytes, {
      base: link.url,
      session,
      unitId,
      fileName: `phim-${number}.mp4`,
    });
    try {
      const { uploadId, assetId } = await upload.done;
      const file = path.join(house.blobDir, 'uploads', person, uploadId);
      const sameHash = (await hashOfFile(file)) === createHash('sha256').update(bytes).digest('hex');
      if (sameHash) await rm(file);
      return { bytes: bytes.length, sent: link.passed().up, mishaps: met, sameHash, assetId };
    } finally {
      await link.close();
    }
  };

  let next = 0;
  const sender = async (): Promise<void> => {
    while (next < options.uploads) results.push(await one(next++));
  };
  await Promise.all(Array.from({ length: options.atOnce }, sender));
  return results;
}

/** Bytes that begin as an MP4 does: the server looks at the beginning, and compares nothing else. */
export function film(size: number): Buffer {
  const start = Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41', 'latin1');
  return Buffer.concat([start, randomBytes(size - start.length)]);
}

async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Share of bytes that passed more than once, headers included. */
export const sentTwice = (results: readonly Pick<Endured, 'bytes' | 'sent'>[]): number => {
  const sum = (pick: (one: Pick<Endured, 'bytes' | 'sent'>) => number): number =>
    results.reduce((total, one) => total + pick(one), 0);
  return sum((one) => one.sent) / sum((one) => one.bytes) - 1;
};
