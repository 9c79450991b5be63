import { afterAll, beforeAll, expect, it } from 'vitest';
import { overSlowLine } from './slow-line.ts';
import { openUploadHouse, type UploadHouse } from './newsroom-without-workers.ts';

/** In small: `npm run bench -- uploads` sends 50 MB over 1 Mbit/s. */
let house: UploadHouse;
beforeAll(async () => {
  house = await openUploadHouse();
});
afterAll(() => house?.stop());

it(
  'a film over a slow line that is cut again and again is hardly sent twice',
  { timeout: 120_000 },
  async () => {
    const line = await overSlowLine(house, { bytes: 4_000_000, bitsPerSecond: 8_000_000, cutEveryMs: 900 });
    process.stdout.write(
      `4 MB over 8 Mbit/s, cut every 0.9 s: ${line.cuts} cuts, ${line.sent} bytes passed, ` +
        `${(line.twice * 100).toFixed(2)} % twice, ${(line.ms / 1000).toFixed(1)} s\n`,
    );
    expect(line.sameHash).toBe(true);
    expect(line.cuts).toBeGreaterThanOrEqual(3);
    expect(line.twice).toBeLessThanOrEqual(0.05);
  },
);
