import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFfmpeg, waitUntil } from '@toasoan/platform';
import { cleanLine, type ConsentInput, type ConsentView } from '@toasoan/domain';
import type pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPool } from '../support/database.ts';
import { openNewsroom, type WholeHouse } from '../support/desk.ts';
import { openSession } from '../support/editor.ts';
import { PAYLOAD, writeHostileSet, type WrittenHostile } from '../support/hostile/index.ts';
import { filesHolding } from '../support/hostile/search.ts';
import { openTraps, type Traps } from '../support/hostile/traps.ts';
import { picture } from '../support/pictures.ts';
import { thorough } from '../support/thorough.ts';
import { fetchPatiently, sendFile, type Sent } from './send-file.ts';

/**
 * The hostile set through every door a file comes in by, under its sender's names and types, in the whole newsroom: as
 * a new asset, in the place of another, and as the form of a consent.
 */
/** Every so many-th file. */
const EVERY = thorough ? 1 : 200;
/** Files under way at one door at once; at the door of replacements as many assets, replaced again and again. */
const LANES = 3;
const DEADLINE_MS = thorough ? 85 * 60_000 : 10 * 60_000;
const ONE_FILE_MS = 15 * 60_000;

/** A file at a door: refused there with a reason, or what became of it behind. */
type End = string;

let whole: WholeHouse;
let pool: pg.Pool;
let traps: Traps;
let set: WrittenHostile[] = [];
let setDir = '';

beforeAll(async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'hostile-doors-'));
  traps = await openTraps(dir);
  const ffmpeg = await findFfmpeg();
  if (!ffmpeg.found) throw new Error(ffmpeg.reason);
  setDir = path.join(dir, 'set');
  let number = 0;
  set = await writeHostileSet(setDir, ffmpeg.path, traps, () => number++ % EVERY === 0);
  whole = await openNewsroom();
  pool = openPool(whole.newsroom.databaseUrl);
  return async () => {
    await pool.end();
    await whole.newsroom.stop();
    await traps.close();
    await rm(dir, { recursive: true, force: true });
  };
}, DEADLINE_MS);

/** What a door itself may say, by size, first bytes and declared type. */
const AT_THE_DOOR: readonly End[] = ['asset.type', 'asset.broken', 'asset.too_large'];

/** As it should be: read, or refused as the set says; by the declared type even what could have been read. */
const asExpected = (end: End, { expected }: WrittenHostile): boolean =>
  end === 'asset.type' || expected.some((one) => one === end);

/** Sends every file, a few at a time, and gives those that did not end right. `lane` counts from 0. */
async function wrongEnds(
  send: (file: WrittenHostile, lane: number) => Promise<End>,
  isRight = asExpected,
): Promise<string[]> {
  const waiting = set.values();
  const lanes = Array.from({ length: LANES }, async (_, lane) => {
    const wrong: string[] = [];
    for (const file of waiting) {
      const end = await send(file, lane).catch(String);
      if (!isRight(end, file)) wrong.push(`${file.about}: ${end}, expected ${file.expected.join(', ')}`);
    }
    return wrong;
  });
  return (await Promise.all(lanes)).flat();
}

const send = async (
  session: WholeHouse['session'],
  { file, name, declaredType = '' }: WrittenHostile,
  declared: Readonly<Record<string, string>>,
): Promise<Sent> =>
  sendFile(whole.newsroom.editor.url, session, {
    bytes: await readFile(path.join(setDir, file)),
    name,
    type: declaredType,
    declared,
  });

/** Waits for what the worker makes of an asset. A bad replacement leaves it ready, and tells why. */
const ended = (id: string): Promise<End> =>
  waitUntil(
    async () => {
      const { rows } = await pool.query<{ end: string | null }>(
        `select coalesce(failure, case state when 'ready' then 'ready' end) as end
         from assets where document_id = $1`,
        [id],
      );
      return rows[0]?.end ?? null;
    },
    { deadline: ONE_FILE_MS, every: 50, what: `an end of ${id}` },
  );

describe('the hostile set through the doors', { timeout: DEADLINE_MS }, () => {
  it('as new assets, ends ready or refused with a right reason', async () => {
    const unitId = whole.house.units['truong-a'];
    const wrong = await wrongEnds(async (file) => {
      const sent = await send(whole.session, file, { unitId });
      return sent.taken ? ended(sent.as) : sent.reason;
    });
    expect(wrong).toEqual([]);
  });

  it('in the place of other files, ends the same, and the next good file is taken', async () => {
    const session = await openSession(whole.newsroom.editor.url, 'writerA');
    const good = async (seed: number) => picture({ width: 640, height: 480, seed });
    const assets = await Promise.all(
      Array.from({ length: LANES }, async (_, lane) => {
        const { id } = await session.upload(await good(lane), 'IMG.jpg', whole.house.units['truong-a']);
        expect(await ended(id)).toBe('ready');
        return id;
      }),
    );
    const wrong = await wrongEnds(async (file, lane) => {
      const assetId = assets[lane] ?? '';
      const sent = await send(session, file, { purpose: 'replace', assetId });
      return sent.taken ? ended(assetId) : sent.reason;
    });
    expect(wrong).toEqual([]);
    for (const [lane, assetId] of assets.entries()) {
      const file = { bytes: await good(100 + lane), name: 'IMG.jpg', type: 'image/jpeg' };
      const declared = { purpose: 'replace', assetId };
      const sent = await sendFile(whole.newsroom.editor.url, session, { ...file, declared });
      expect(sent).toEqual({ taken: true, as: assetId });
      expect(await ended(assetId)).toBe('ready');
    }
  });

  it('as the forms of consents, are refused or kept as nothing but bytes', async () => {
    const session = await openSession(whole.newsroom.editor.url, 'writerA');
    const ends = async (file: WrittenHostile): Promise<End> => {
      const sent = await send(session, file, { purpose: 'consent' });
      return sent.taken ? keptAsBytes(session, file, sent.as) : sent.reason;
    };
    // No program opens a form: what is not refused by its first bytes is as good as any other bytes.
    expect(await wrongEnds(ends, (end) => end === KEPT || AT_THE_DOOR.includes(end))).toEqual([]);
  });

  it('reaches nobody, reads nothing outside, and ends no room', async () => {
    expect(traps.connections()).toBe(0);
    const made = path.join(whole.newsroom.blobDir, 'renditions');
    expect(await filesHolding(made, [traps.secret, PAYLOAD, 'root:x:0'])).toEqual([]);
    const { newsroom } = whole;
    for (const { child } of [newsroom.workers(), newsroom.editor, newsroom.portal])
      expect([child.exitCode, child.signalCode]).toEqual([null, null]);
  });
});

const KEPT: End = 'kept';

/** Names the form in a consent and reads it back as its reader would. */
async function keptAsBytes(
  session: WholeHouse['session'],
  { file, name }: WrittenHostile,
  uploadKey: string,
): Promise<End> {
  const api = `${whole.newsroom.editor.url}/api/consents`;
  const input: ConsentInput = {
    unitId: whole.house.units['truong-a'],
    kind: 'child',
    subject: 'Học sinh trong ảnh thử',
    guardianAgrees: true,
    allUnderSeven: true,
    childAgrees: false,
    channels: ['website'],
    from: '2026-01-01',
    until: '2036-01-01',
    uploadKey,
    fileName: cleanLine(name).slice(0, 200),
    note: '',
  };
  const recorded = await fetchPatiently(api, {
    method: 'POST',
    headers: { ...session.headers(), 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  const { id } = (await recorded.json()) as ConsentView;
  const answer = await fetchPatiently(`${api}/${id}/file`, { headers: session.headers() });
  const served = Buffer.from(await answer.arrayBuffer());
  const [type, disposition] = [answer.headers.get('content-type'), answer.headers.get('content-disposition')];
  const right =
    answer.status === 200 &&
    served.equals(await readFile(path.join(setDir, file))) &&
    type === 'application/octet-stream' &&
    disposition?.startsWith('attachment') === true &&
    answer.headers.get('x-content-type-options') === 'nosniff';
  return right ? KEPT : `${answer.status} ${type} ${disposition}`;
}
