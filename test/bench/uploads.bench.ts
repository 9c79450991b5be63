import { afterAll, beforeAll, it } from 'vitest';
import { randomFrom } from '../support/random.ts';
import { printTable } from '../support/table.ts';
import { endure, sentTwice } from '../uploads/endure.ts';
import { openUploadHouse, type UploadHouse } from '../uploads/newsroom-without-workers.ts';
import { overSlowLine, type Line } from '../uploads/slow-line.ts';

/**
 * Uploads over bad networks, through servers that are killed. `BENCH_SCALE=quick npm run bench -- uploads` does less:
 * minutes instead of a quarter of an hour.
 */
const quick = process.env['BENCH_SCALE'] === 'quick';
const MB = 1_000_000;

let house: UploadHouse;
beforeAll(async () => {
  house = await openUploadHouse();
});
afterAll(() => house?.stop());

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

it('uploads of 1–60 MB, each met by five mishaps', { timeout: 1_800_000 }, async () => {
  const begun = performance.now();
  const results = await endure(house, {
    uploads: quick ? 20 : 100,
    atOnce: 3,
    minBytes: MB,
    maxBytes: quick ? 12 * MB : 60 * MB,
    bitsPerSecond: 160_000_000,
    killEvery: 1,
    random: randomFrom(1_975),
  });
  const of = (mishap: string): string =>
    String(results.flatMap((one) => one.mishaps).filter((one) => one === mishap).length);
  const sum = (pick: (one: (typeof results)[number]) => number): number =>
    results.reduce((total, one) => total + pick(one), 0);
  printTable(
    ['uploads', 'bytes', 'line cuts', 'pages closed', 'kill -9 planned / done', 'passed', 'sent twice', 's'],
    [
      [
        String(results.length),
        String(sum((one) => one.bytes)),
        of('line cut'),
        of('page closed'),
        `${of('server killed')} / ${house.kills()}`,
        String(sum((one) => one.sent)),
        percent(sentTwice(results)),
        ((performance.now() - begun) / 1000).toFixed(0),
      ],
    ],
  );
  const same = results.filter((one) => one.sameHash).length;
  const assets = new Set(results.map((one) => one.assetId)).size;
  process.stdout.write(`SHA-256 equal: ${same} of ${results.length}; assets: ${assets}\n`);
});

it('a film over a slow line', { timeout: 1_800_000 }, async () => {
  const slow: Line = quick
    ? { bytes: 8 * MB, bitsPerSecond: 2_000_000 }
    : { bytes: 50 * MB, bitsPerSecond: 1_000_000 };
  const cut: Line = { ...slow, cutEveryMs: quick ? 5_000 : 30_000 };
  // A line that holds, beside it: one request then lasts longer than Node's own limit for a request.
  const [held, broken] = await Promise.all([overSlowLine(house, slow), overSlowLine(house, cut)]);
  const row = (name: string, { bytes }: Line, over: typeof held): string[] => [
    name,
    String(bytes),
    String(over.cuts),
    String(over.sent),
    percent(over.twice),
    (over.ms / 1000).toFixed(1),
    over.sameHash ? 'yes' : 'NO',
  ];
  printTable(
    [`${slow.bitsPerSecond / 1e6} Mbit/s`, 'bytes', 'cuts', 'passed', 'sent twice', 's', 'SHA-256 equal'],
    [row('held', slow, held), row(`cut every ${(cut.cutEveryMs ?? 0) / 1000} s`, cut, broken)],
  );
});
