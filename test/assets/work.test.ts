import { sha256Hex, type AssetDetails, type EditionSnapshot, type MediaStage } from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { noChildren } from '../support/children.ts';
import { withDesk } from '../support/desk.ts';
import { act, begin, type House } from '../support/house.ts';
import { approved, withPictures } from '../support/photo-story.ts';
import {
  made,
  madeFile,
  madePicture,
  photoFacts,
  readyAsset,
  registerUpload,
  videoFacts,
  type WorkerDoors,
} from '../support/worker.ts';

/** What the CMS does with the reports of workers, in order, out of order and too late. */
let house: House;
let pool: pg.Pool;
let worker: WorkerDoors;
withDesk((desk) => ({ house, pool, worker } = desk));

const details = (id: string): Promise<AssetDetails> =>
  house.people.writerA.get<AssetDetails>(`/newsroom/assets/${id}`);
const register = async (): Promise<string> => (await registerUpload(house, 'writerA', 'truong-a')).id;

/** Keys and priorities of the jobs that wait for an asset. */
async function jobsOf(id: string): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ task_identifier: string; priority: number }>(
    `select task_identifier, priority from graphile_worker.jobs where key like '%:' || $1`,
    [id],
  );
  return Object.fromEntries(rows.map((row) => [row.task_identifier, row.priority]));
}

const events = async (id: string): Promise<string[]> =>
  (
    await pool.query<{ action: string }>(
      'select action from newsroom.audit_events where subject = $1 order by seq',
      [id],
    )
  ).rows.map((row) => row.action);

describe('a picture', () => {
  it('is ready after the quick lane, and the slow one only replaces its files', async () => {
    const id = await register();
    expect(await jobsOf(id)).toEqual({ 'media.quick': -5 });
    expect(await details(id)).toMatchObject({
      state: 'uploaded',
      kind: null,
      progress: { stage: 'waiting', percent: 0 },
      words: { title: 'IMG.jpg', licence: 'own', shared: false },
      children: 'unanswered',
      channels: [],
      recipeVersion: 0,
    });

    const taken = await worker.turn(id, 'quick');
    expect(taken).toMatchObject({ state: 'processing', facts: null, made: {}, remove: null });
    const sha256 = sha256Hex('the picture');
    await worker.stage(id, { fence: taken.fence, stage: 'identify', facts: photoFacts(sha256) });
    await worker.send(id, 'progress', {
      fence: taken.fence,
      stage: 'pictures',
      percent: 40,
      secondsLeft: 2,
    });
    expect((await details(id)).progress).toEqual({ stage: 'pictures', percent: 40, secondsLeft: 2 });
    const first = madePicture(id, 'w800');
    await worker.stage(id, {
      fence: taken.fence,
      stage: 'pictures',
      made: made([first, madePicture(id, 'share', 1200, 630)]),
      found: { placeholder: 'data:image/webp;base64,AAAA', attention: { x: 0.3, y: 0.7 } },
    });
    const wanted: MediaStage[] = ['identify', 'pictures', 'refined'];
    const finished = await worker.done(id, taken.fence, wanted);
    expect(finished).toMatchObject({ state: 'ready', busy: false });
    expect(finished.keep).toContain(first.key);
    expect((await jobsOf(id))['media.slow']).toBe(20);
    expect(await details(id)).toMatchObject({
      state: 'ready',
      kind: 'picture',
      format: 'jpeg',
      width: 1600,
      height: 1200,
      orientation: 'landscape',
      attention: { x: 0.3, y: 0.7 },
      placeholder: 'data:image/webp;base64,AAAA',
      progress: null,
    });

    const slow = await worker.turn(id, 'slow');
    expect(slow.state).toBe('ready');
    expect(slow.facts?.sha256).toBe(sha256);
    expect(Object.keys(slow.made)).toEqual(['identify', 'pictures']);
    const smaller = { ...first, bytes: 10, sha256: sha256Hex('smaller'), key: `renditions/${id}/s.webp` };
    await worker.stage(id, { fence: slow.fence, stage: 'refined', made: made([smaller]) });
    expect(await worker.done(id, slow.fence, wanted)).toMatchObject({ state: 'ready' });
    const ready = await details(id);
    expect(ready.renditions.map(({ name, sha256 }) => [name, sha256])).toEqual([
      ['w800', smaller.sha256],
      ['share', sha256Hex(`${id} share`)],
    ]);
    expect(await events(id)).toEqual(['asset.register', 'asset.identify', 'asset.ready']);
  });

  it('keeps its state when the slow lane fails, tells why, and may be tried again', async () => {
    const { id } = await readyAsset(house);
    const { fence } = await worker.turn(id, 'slow');
    expect(await worker.fail(id, fence, 'asset.took_too_long')).toMatchObject({ state: 'ready' });
    expect(await details(id)).toMatchObject({ state: 'ready', failure: 'asset.took_too_long' });
    const again = await house.people.writerA.post<AssetDetails>(`/newsroom/assets/${id}/retry`, {});
    expect(again).toMatchObject({ state: 'ready', failure: null });
    await expect(house.people.writerA.post(`/newsroom/assets/${id}/retry`, {})).rejects.toThrow(
      'asset.not_failed',
    );
  });

  it('forgets the files of stages nobody wants any more, but keeps what an edition names', async () => {
    const { id } = await readyAsset(house);
    await noChildren(house.people.writerA, [id]);
    await act(house, 'officer', await approved(house, withPictures(house, [id])), 'publish');
    const published = madePicture(id, 'w800');
    const { rows } = await pool.query<{ snapshot: EditionSnapshot }>('select snapshot from editions');
    const media = rows.flatMap((row) => row.snapshot.media).find((item) => item.assetId === id);
    expect(media).toMatchObject({
      kind: 'picture',
      width: 1600,
      files: [],
      renditions: [{ key: published.key }],
    });
    expect(media).not.toHaveProperty('fileName');

    const { fence } = await worker.turn(id, 'quick');
    const [other, faces] = [madePicture(id, 'w480', 480, 360), madePicture(id, 'w1280', 1280, 960)];
    await worker.stage(id, { fence, stage: 'pictures', made: made([other], [], 'again') });
    await worker.stage(id, { fence, stage: 'faces', made: made([faces]) });
    const { keep } = await worker.done(id, fence, ['identify', 'pictures']);
    expect([...keep].sort()).toEqual([other.key, published.key].sort());
    expect((await details(id)).renditions.map((file) => file.name)).toEqual(['w480']);
  });
});

describe('a video', () => {
  it('can be looked at early, and is ready only after the slow lane', async () => {
    const id = await register();
    const story = await begin(house, 'writerA', 'truong-a', withPictures(house, [id]));
    const quick = await worker.turn(id, 'quick');
    await worker.stage(id, { fence: quick.fence, stage: 'identify', facts: videoFacts(sha256Hex('video')) });
    await worker.stage(id, { fence: quick.fence, stage: 'pictures', made: made([madePicture(id, 'w800')]) });
    const playable = madeFile(id, 'playable', 'playable');
    await worker.stage(id, { fence: quick.fence, stage: 'playable', made: made([], [playable]) });
    expect(await details(id)).toMatchObject({ state: 'processing', files: [{ name: 'playable' }] });

    expect(await worker.take(id, 'slow'), 'the quick lane is not over').toMatchObject({ fence: null });
    const wanted: MediaStage[] = ['identify', 'pictures', 'playable', 'ladder', 'sprite'];
    expect(await worker.done(id, quick.fence, wanted)).toMatchObject({ state: 'processing' });
    expect((await jobsOf(id))['media.slow'], 'a person waits for it').toBe(5);
    await noChildren(house.people.writerA, [id]);
    await act(house, 'writerA', story, 'submit');
    expect((await jobsOf(id))['media.slow'], 'a story on its way waits for it').toBe(0);
    expect((await details(id)).state).toBe('processing');

    const slow = await worker.turn(id, 'slow');
    await worker.stage(id, {
      fence: slow.fence,
      stage: 'ladder',
      made: made([], [madeFile(id, 'download', 'download')]),
    });
    expect(await worker.done(id, slow.fence, wanted)).toMatchObject({ state: 'ready', busy: false });
    expect(await details(id)).toMatchObject({
      state: 'ready',
      kind: 'video',
      durationMs: 4_000,
      files: [{ name: 'playable' }, { name: 'download' }],
    });
    expect((await events(id)).filter((action) => action === 'asset.ready')).toHaveLength(1);
  });

  it('that cannot be converted failed, with the reason, until someone tries again', async () => {
    const id = await register();
    const quick = await worker.turn(id, 'quick');
    await worker.stage(id, { fence: quick.fence, stage: 'identify', facts: videoFacts(sha256Hex('bad')) });
    await worker.done(id, quick.fence, ['identify', 'ladder']);
    const slow = await worker.turn(id, 'slow');
    expect(await worker.fail(id, slow.fence)).toMatchObject({ state: 'failed' });
    expect(await details(id)).toMatchObject({ state: 'failed', failure: 'asset.broken', progress: null });
    expect(await worker.take(id, 'quick')).toMatchObject({ state: 'failed', fence: null });

    const again = await house.people.writerA.post<AssetDetails>(`/newsroom/assets/${id}/retry`, {});
    expect(again).toMatchObject({ state: 'uploaded', failure: null });
    expect((await worker.turn(id, 'quick')).facts?.kind).toBe('video');
  });
});

describe('fences', () => {
  const refused = async (id: string, door: string, body: object): Promise<unknown> =>
    (await worker.send(id, door, body)).body;
  const STALE = { error: { details: { id: 'work.stale' } } };

  it('a turn given again refuses the first holder at every door, and changes nothing', async () => {
    const id = await register();
    const first = await worker.turn(id, 'quick');
    const second = await worker.turn(id, 'quick');
    expect(second.fence).toBeGreaterThan(first.fence);
    const { fence } = first;
    const before = await details(id);
    for (const [door, body] of [
      ['progress', { fence, stage: 'pictures', percent: 1, secondsLeft: null }],
      [
        'stage',
        { fence, stage: 'identify', made: made([]), facts: photoFacts(sha256Hex('late')), found: {} },
      ],
      ['finish', { outcome: 'done', fence, wanted: [] }],
      ['finish', { outcome: 'failed', fence, error: 'asset.broken' }],
    ] as const) {
      expect(await refused(id, door, body), door).toMatchObject(STALE);
    }
    expect(await details(id)).toEqual(before);
    await worker.stage(id, {
      fence: second.fence,
      stage: 'identify',
      facts: photoFacts(sha256Hex('in time')),
    });
  });

  it('the lanes do not disturb each other; who ends first is told that the other is at work', async () => {
    const { id } = await readyAsset(house);
    const slow = await worker.turn(id, 'slow');
    const quick = await worker.turn(id, 'quick');
    expect(await worker.done(id, quick.fence, ['identify', 'pictures', 'refined'])).toMatchObject({
      busy: true,
    });
    await worker.stage(id, {
      fence: slow.fence,
      stage: 'refined',
      made: made([madePicture(id, 'w800', 801)]),
    });
    expect(await worker.done(id, slow.fence, ['identify', 'pictures', 'refined'])).toMatchObject({
      busy: false,
    });
    expect(
      await refused(id, 'finish', { outcome: 'done', fence: slow.fence, wanted: [] }),
      'a turn ends once',
    ).toMatchObject(STALE);
  });

  it('a turn that began by older wishes does not drop what newer ones made', async () => {
    const { id } = await readyAsset(house);
    const slow = await worker.turn(id, 'slow');
    const { recipe } = await details(id);
    await house.people.writerA.put(`/newsroom/assets/${id}/recipe`, {
      basedOn: 0,
      recipe: { ...recipe, findFaces: true },
    });
    const quick = await worker.turn(id, 'quick');
    await worker.stage(id, { fence: quick.fence, stage: 'faces', found: { faces: [] } });
    await worker.done(id, quick.fence, ['identify', 'pictures', 'faces', 'refined']);
    await worker.done(id, slow.fence, ['identify', 'pictures', 'refined']);
    const { made: stages } = await worker.take(id, 'quick');
    expect(Object.keys(stages)).toContain('faces');
    expect((await details(id)).faces).toEqual([]);
  });

  it('files outside the asset’s own place and a misplaced original are refused', async () => {
    const id = await register();
    const { fence } = await worker.turn(id, 'quick');
    const foreign = { ...madePicture(id, 'w800'), key: `renditions/${'z'.repeat(24)}/x.webp` };
    for (const body of [
      { fence, stage: 'pictures', made: made([foreign]) },
      {
        fence,
        stage: 'identify',
        made: made([]),
        facts: { ...photoFacts(sha256Hex('x')), originalKey: 'uploads/a/b' },
      },
    ]) {
      expect((await worker.send(id, 'stage', body)).status).toBe(400);
    }
    expect((await worker.take(id, 'quick')).made).toEqual({});
  });
});
