import { PLAIN_RECIPE, sha256Hex, uploadPrefix, type AssetDetails, type Recipe } from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { noChildren } from '../support/children.ts';
import { withDesk } from '../support/desk.ts';
import { act, type House, type PersonName } from '../support/house.ts';
import { approved, withPictures } from '../support/photo-story.ts';
import {
  made,
  madeFile,
  madePicture,
  makeReady,
  photoFacts,
  readyAsset,
  registerUpload,
  videoFacts,
  type WorkerDoors,
} from '../support/worker.ts';

/** What people wish of an asset's files, and another file in its place. */
let house: House;
let pool: pg.Pool;
let worker: WorkerDoors;
withDesk((desk) => ({ house, pool, worker } = desk));

const details = (id: string, who: PersonName = 'writerA'): Promise<AssetDetails> =>
  house.people[who].get<AssetDetails>(`/newsroom/assets/${id}`);
const wish = (id: string, basedOn: number, recipe: Partial<Recipe>, who: PersonName = 'writerA') =>
  house.people[who].send<{ data: AssetDetails; error: { details: Record<string, unknown> } }>(
    'PUT',
    `/newsroom/assets/${id}/recipe`,
    { basedOn, recipe: { ...PLAIN_RECIPE, ...recipe } },
  );
const waiting = async (id: string): Promise<number> =>
  (await pool.query(`select 1 from graphile_worker.jobs where key = $1`, [`media.quick:${id}`])).rowCount ??
  0;
const clearJobs = (): Promise<unknown> =>
  pool.query('select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs');
const FACE = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 };

describe('wishes', () => {
  it('count up with every change, and one based on an older version is refused', async () => {
    const { id } = await readyAsset(house);
    await clearJobs();
    const first = await wish(id, 0, { focus: { x: 0.2, y: 0.4 } });
    expect(first.body.data).toMatchObject({
      recipeVersion: 1,
      recipe: { focus: { x: 0.2, y: 0.4 } },
      state: 'ready',
    });
    expect(first.body.data.renditions).toHaveLength(1);
    expect(await waiting(id)).toBe(1);
    const late = await wish(id, 0, { focus: { x: 0.9, y: 0.9 } }, 'colleagueA');
    expect([late.status, late.body.error.details['id']]).toEqual([409, 'asset.stale']);
    expect((await details(id)).recipe.focus).toEqual({ x: 0.2, y: 0.4 });
  });

  it('saved again unchanged start nothing', async () => {
    const { id } = await readyAsset(house);
    await clearJobs();
    const { body } = await wish(id, 0, {});
    expect(body.data.recipeVersion).toBe(0);
    expect(await waiting(id)).toBe(0);
  });

  it('of a failed asset are kept, and made when someone tries again', async () => {
    const { id } = await registerUpload(house, 'writerA', 'truong-a');
    const { fence } = await worker.turn(id, 'quick');
    await worker.fail(id, fence);
    await clearJobs();
    const { body } = await wish(id, 0, { blur: [FACE] });
    expect(body.data).toMatchObject({ state: 'failed', recipeVersion: 1 });
    expect(await waiting(id)).toBe(0);
    await house.people.writerA.post(`/newsroom/assets/${id}/retry`, {});
    expect((await worker.turn(id, 'quick')).recipe.blur).toEqual([FACE]);
  });
});

describe('captions', () => {
  const speech = (text: string) => ({ language: 'vi', label: 'Tiếng Việt', text });

  it('that cannot be read are refused, naming the language and the line', async () => {
    const { id } = await readyAsset(house);
    const refused = await wish(id, 0, {
      captions: [
        speech('WEBVTT\n\n00:01.000 --> 00:02.000\nXin chào'),
        { ...speech('1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n00:00:05,000 --> mai\n'), language: 'en' },
      ],
    });
    expect([refused.status, refused.body.error.details]).toEqual([
      422,
      {
        id: 'asset.captions_invalid',
        language: 'en',
        line: 6,
        problem: expect.stringContaining('Dòng thời gian') as string,
      },
    ]);
    expect((await details(id)).recipeVersion).toBe(0);
  });

  it('that can be read are kept as they were handed in', async () => {
    const { id } = await readyAsset(house);
    const text = '1\n00:00:01,000 --> 00:00:02,000\nXin chào\n';
    const { body } = await wish(id, 0, { captions: [speech(text)] });
    expect(body.data.recipe.captions).toEqual([speech(text)]);
  });
});

describe('another focus', () => {
  it('shows the new crops at once, not the finer ones of the old focus', async () => {
    const { id } = await readyAsset(house);
    const slow = await worker.turn(id, 'slow');
    const wanted = ['identify', 'pictures', 'refined'] as const;
    const fine = { ...madePicture(id, 'w800'), bytes: 10 };
    await worker.stage(id, { fence: slow.fence, stage: 'refined', made: made([fine]) });
    await worker.done(id, slow.fence, wanted);
    await wish(id, 0, { focus: { x: 0.9, y: 0.1 } });
    const quick = await worker.turn(id, 'quick');
    expect(Object.keys(quick.made)).toContain('refined');
    const fresh = { ...madePicture(id, 'w800'), sha256: sha256Hex('fresh') };
    await worker.stage(id, { fence: quick.fence, stage: 'pictures', made: made([fresh], [], 'fresh') });
    expect((await details(id)).renditions.map((file) => file.sha256)).toEqual([fresh.sha256]);
    expect(await worker.done(id, quick.fence, wanted)).toMatchObject({ state: 'ready' });
    expect((await worker.turn(id, 'slow')).made).not.toHaveProperty('refined');
  });
});

describe('regions to be blurred', () => {
  it('take the clear files out of sight at once, and call back a worker that makes them', async () => {
    const { id } = await readyAsset(house);
    const before = await worker.turn(id, 'slow');
    const { body } = await wish(id, 0, { blur: [FACE] });
    expect(body.data).toMatchObject({ state: 'uploaded', renditions: [], placeholder: null });
    const { files } = await house.people.writerA.get<{ files: unknown[] }>(`/newsroom/assets/${id}/files`);
    expect(files).toEqual([]);
    const late = await worker.send(id, 'stage', {
      fence: before.fence,
      stage: 'refined',
      made: made([madePicture(id, 'w800')]),
    });
    expect(late.body).toMatchObject({ error: { details: { id: 'work.stale' } } });
    expect((await details(id)).renditions).toEqual([]);

    const { fence, facts, made: left } = await worker.turn(id, 'quick');
    expect(facts?.kind).toBe('picture');
    expect(Object.keys(left)).toEqual(['identify']);
    await worker.stage(id, {
      fence,
      stage: 'pictures',
      made: made([madePicture(id, 'w800')], [], 'blurred'),
    });
    await worker.done(id, fence, ['identify', 'pictures']);
    expect((await details(id)).state).toBe('ready');
  });

  it('of a video take its ladder away, but not its captions', async () => {
    const { id } = await registerUpload(house, 'writerA', 'truong-a');
    const quick = await worker.turn(id, 'quick');
    const report = (fence: number, stage: 'captions' | 'ladder' | 'playable') =>
      worker.stage(id, { fence, stage, made: made([], [madeFile(id, stage, 'download')]) });
    await worker.stage(id, { fence: quick.fence, stage: 'identify', facts: videoFacts(sha256Hex(id)) });
    await report(quick.fence, 'playable');
    await report(quick.fence, 'captions');
    await worker.done(id, quick.fence, ['playable', 'captions', 'ladder']);
    const slow = await worker.turn(id, 'slow');
    await report(slow.fence, 'ladder');
    await worker.done(id, slow.fence, ['playable', 'captions', 'ladder']);
    expect((await details(id)).state).toBe('ready');
    const { body } = await wish(id, 0, { blur: [FACE] });
    expect(body.data.state).toBe('uploaded');
    expect(body.data.files.map((file) => file.name)).toEqual(['captions']);
  });

  it('are confirmed by a person only once the blurred files are there, and again after a change', async () => {
    const { id } = await readyAsset(house);
    const confirm = () =>
      house.people.writerA.send('PUT', '/newsroom/assets/children', {
        ids: [id],
        answer: 'blurred',
        consentIds: [],
      });
    const notReady = { status: 409, body: { error: { details: { id: 'asset.blur_not_ready' } } } };
    expect(await confirm(), 'nothing is drawn').toMatchObject(notReady);
    await wish(id, 0, { blur: [FACE] });
    expect(await confirm(), 'nothing is made').toMatchObject(notReady);
    await makeReady(house, id);
    expect((await confirm()).status).toBe(200);
    expect(await details(id)).toMatchObject({ children: 'blurred', channels: ['website', 'fanpage'] });
    await wish(id, 1, { blur: [] });
    expect(await details(id)).toMatchObject({ children: 'unanswered', channels: [] });
  });
});

describe('another file in its place', () => {
  const replace = (id: string, who: PersonName = 'writerA', key = sha256Hex(id).slice(0, 20)) =>
    house.people[who].send<{ data: AssetDetails; error: { details: { id: string } } }>(
      'POST',
      `/newsroom/assets/${id}/replace`,
      { uploadKey: `${uploadPrefix(house.personIds[who])}${key}`, fileName: 'moi.jpg', bytes: 123 },
    );

  it('starts from nothing: facts, files, regions and the answer about children', async () => {
    const { id } = await readyAsset(house, { fileName: 'cu.jpg' });
    await noChildren(house.people.writerA, [id]);
    await house.people.writerA.patch('/newsroom/assets', { ids: [id], set: { credit: 'Tổ truyền thông' } });
    await wish(id, 0, { focus: { x: 0.1, y: 0.1 }, findFaces: true });
    const turn = await worker.turn(id, 'quick');
    const { body } = await replace(id);
    expect(body.data).toMatchObject({
      state: 'uploaded',
      kind: null,
      fileName: 'moi.jpg',
      bytes: 123,
      renditions: [],
      children: 'unanswered',
      words: { title: 'moi.jpg', credit: 'Tổ truyền thông' },
      recipe: { focus: null, findFaces: true },
      recipeVersion: 2,
    });
    expect((await worker.send(id, 'finish', { outcome: 'done', fence: turn.fence, wanted: [] })).status).toBe(
      409,
    );
    await makeReady(house, id, photoFacts(sha256Hex('new')));
    expect(await details(id)).toMatchObject({ state: 'ready', kind: 'picture' });
    expect((await replace(id)).body.data, 'the same upload again').toMatchObject({
      state: 'ready',
      recipeVersion: 2,
    });
  });

  it('that turns out to be no good brings back what was there, its approval included', async () => {
    const { id } = await readyAsset(house, { fileName: 'cu.jpg' });
    await wish(id, 0, { focus: { x: 0.1, y: 0.1 } });
    await makeReady(house, id);
    await noChildren(house.people.writerA, [id]);
    const story = await approved(house, withPictures(house, [id]));
    const before = await details(id);
    await replace(id, 'writerA', 'no-good');
    await replace(id, 'writerA', 'no-good-either');
    expect(await details(id)).toMatchObject({ state: 'uploaded', children: 'unanswered' });
    const { fence } = await worker.turn(id, 'quick');
    const { keep } = await worker.fail(id, fence);
    expect(keep).toHaveLength(before.renditions.length + before.files.length);
    expect(await details(id)).toEqual({
      ...before,
      failure: 'asset.broken',
      recipeVersion: before.recipeVersion + 3,
    });
    await act(house, 'officer', story, 'publish');
  });

  it('ends the approval of a story with it', async () => {
    const { id } = await readyAsset(house);
    await noChildren(house.people.writerA, [id]);
    const story = await approved(house, withPictures(house, [id]));
    await replace(id);
    await makeReady(house, id, photoFacts(sha256Hex('other')));
    await noChildren(house.people.writerA, [id]);
    await expect(act(house, 'officer', story, 'publish')).rejects.toThrow('story.not_approved');
  });

  it('is taken from its sender’s own uploads only, and not from one that is an asset already', async () => {
    const [one, two] = [await readyAsset(house), await readyAsset(house)];
    const foreign = await house.people.writerA.send('POST', `/newsroom/assets/${one.id}/replace`, {
      uploadKey: `${uploadPrefix(house.personIds.writerB)}x`,
      fileName: 'x.jpg',
      bytes: 1,
    });
    expect(foreign.body.error.details.id).toBe('asset.foreign_upload');
    expect((await replace(one.id, 'writerA', 'shared-key')).status).toBe(200);
    expect((await replace(two.id, 'writerA', 'shared-key')).body.error.details.id).toBe(
      'asset.foreign_upload',
    );
    expect((await replace(two.id, 'writerB')).body.error.details.id).toBe('asset.not_found');
  });
});
