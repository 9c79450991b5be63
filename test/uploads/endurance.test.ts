import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomFrom } from '../support/random.ts';
import { endure, sentTwice } from './endure.ts';
import { openUploadHouse, type UploadHouse } from './newsroom-without-workers.ts';

/** In small: `npm run bench -- uploads` does the same with 100 uploads of 1–60 MB. */
let house: UploadHouse;
beforeAll(async () => {
  house = await openUploadHouse();
});
afterAll(() => house?.stop());

it(
  '12 uploads, each met by five mishaps, arrive bit by bit as they were sent',
  { timeout: 180_000 },
  async () => {
    const results = await endure(house, {
      uploads: 12,
      atOnce: 3,
      minBytes: 1_000_000,
      maxBytes: 8_000_000,
      bitsPerSecond: 40_000_000,
      killEvery: 3,
      random: randomFrom(20_260_905),
    });
    const mishaps = results.flatMap((one) => one.mishaps);
    const of = (mishap: string): number => mishaps.filter((one) => one === mishap).length;
    process.stdout.write(
      `12 uploads: ${of('line cut')} cuts, ${of('page closed')} pages closed, ${house.kills()} kills -9, ` +
        `${(sentTwice(results) * 100).toFixed(1)} % sent twice\n`,
    );
    expect(results.filter((one) => !one.sameHash)).toEqual([]);
    expect(mishaps).toHaveLength(60);
    expect(of('server killed')).toBe(4);
    expect(house.kills()).toBeGreaterThan(0);
    expect(new Set(results.map((one) => one.assetId)).size).toBe(12);
  },
);
