import {
  VERSION_SPAN,
  type ChangesSinceMine,
  type PartsGone,
  type StoryContent,
  type StoryView,
  type VersionLine,
  type VersionView,
} from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { withDesk } from '../support/desk.ts';
import { act, begin, storyContent, type House, type PersonName } from '../support/house.ts';
import { withPictures } from '../support/photo-story.ts';
import { readyAsset } from '../support/worker.ts';

/** Earlier versions of stories: which are kept, who reads them, how they come back. */
let house: House;
let pool: pg.Pool;
withDesk((desk) => ({ house, pool } = desk));

const versions = (who: PersonName, { id }: StoryView): Promise<VersionLine[]> =>
  house.people[who].get<VersionLine[]>(`/newsroom/stories/${id}/versions`);
const version = (who: PersonName, { id }: StoryView, revision: number): Promise<VersionView> =>
  house.people[who].get<VersionView>(`/newsroom/stories/${id}/versions/${revision}`);
const changes = (who: PersonName, { id }: StoryView): Promise<ChangesSinceMine | null> =>
  house.people[who].get<ChangesSinceMine | null>(`/newsroom/stories/${id}/changes`);

const save = (who: PersonName, story: StoryView, part: Partial<StoryContent>): Promise<StoryView> =>
  house.people[who].put<StoryView>(`/newsroom/stories/${story.id}/content`, {
    basedOn: story.revision,
    content: { ...story.content, ...part },
  });
const restore = (who: PersonName, story: StoryView, revision: number, extra: object = {}) =>
  house.people[who].send<{ data: StoryView; error: { details: { id: string } & PartsGone } }>(
    'POST',
    `/newsroom/stories/${story.id}/versions/${revision}/restore`,
    { basedOn: story.revision, ...extra },
  );
const causes = (lines: readonly VersionLine[]): string[] => lines.map(({ cause }) => cause);

/** Makes a story's last save one of an hour ago. */
async function anHourPasses({ id }: StoryView): Promise<void> {
  const client = await pool.connect();
  await client.query('begin');
  await client.query("select set_config('newsroom.gate', $1, true)", [id]);
  await client.query(
    "update stories set updated_at = updated_at - interval '1 hour' where document_id = $1",
    [id],
  );
  await client.query('commit');
  client.release();
}

/** Does work again that a quarter of an hour by the clock has cut in two. */
async function inOneQuarter<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    const quarter = Math.floor(Date.now() / VERSION_SPAN);
    const result = await work();
    if (quarter === Math.floor(Date.now() / VERSION_SPAN)) return result;
  }
}

describe('the versions of a story', () => {
  it('begin with the text as it is, also of one nothing was kept of before', async () => {
    const story = await begin(house, 'writerA', 'truong-a');
    expect(await versions('writerA', story)).toMatchObject([
      {
        revision: 1,
        person: { id: house.personIds.writerA },
        part: { role: 'contributor', unit: { code: 'truong-a' } },
        stage: 'draft',
        cause: 'save',
        wordsChanged: null,
        current: true,
      },
    ]);
    expect((await version('writerA', story, 1)).content).toEqual(story.content);
  });

  it('hold one of many saves in a row, and one more after a pause', async () => {
    const story = await inOneQuarter(async () => {
      let draft = await begin(house, 'writerA', 'truong-a');
      for (const headline of ['Một', 'Một hai', 'Một hai ba'])
        draft = await save('writerA', draft, { headline });
      return draft;
    });
    expect((await versions('writerA', story)).map(({ revision }) => revision)).toEqual([4]);
    await anHourPasses(story);
    const later = await save('writerA', story, { headline: 'Một hai ba bốn' });
    expect(await versions('writerA', later)).toMatchObject([
      { revision: 5, wordsChanged: 1, current: true },
      { revision: 4, wordsChanged: null, current: false },
    ]);
    expect((await version('writerA', later, 4)).content.headline).toBe('Một hai ba');
  });

  it('keep what was sent, returned, approved and published, and what each person wrote', async () => {
    let story = await act(house, 'writerA', await begin(house, 'writerA', 'truong-a'), 'submit');
    story = await act(house, 'deskHssv', story, 'claim');
    story = await save('deskHssv', story, { headline: 'Ngày hội đọc sách' });
    story = await act(house, 'headHssv', story, 'return', { note: 'Thiếu số liệu' });
    story = await save('writerA', story, { standfirst: 'Hơn 320 học sinh tham gia.' });
    story = await act(house, 'colleagueA', story, 'submit');
    story = await act(house, 'deskHssv', story, 'claim');
    story = await act(house, 'deskHssv', story, 'forward');
    story = await act(house, 'headHssv', story, 'approve', { channels: ['website'] });
    story = await act(house, 'officer', story, 'publish');
    const lines = await versions('officer', story);
    expect(causes(lines)).toEqual([
      'publish',
      'approve',
      'forward',
      'submit',
      'save',
      'return',
      'save',
      'submit',
    ]);
    expect(lines.map(({ wordsChanged }) => wordsChanged)).toEqual([0, 0, 0, 0, 2, 0, 3, null]);
    const { rows } = await pool.query('select 1 from newsroom.story_versions where story_id = $1', [
      story.id,
    ]);
    expect(rows).toHaveLength(8);
    const { rows: contents } = await pool.query(
      'select distinct content_hash from newsroom.story_versions where story_id = $1',
      [story.id],
    );
    expect(contents).toHaveLength(3);
  });

  it('are read by those who may read the story, and by nobody else', async () => {
    const story = await begin(house, 'writerA', 'truong-a');
    for (const path of ['changes', 'versions', 'versions/1']) {
      const { status } = await house.people.deskHssv.send('GET', `/newsroom/stories/${story.id}/${path}`);
      expect(status).toBe(404);
    }
    expect((await restore('deskHssv', story, 1)).status).toBe(404);
    const unknown = await house.people.writerA.send('GET', `/newsroom/stories/${story.id}/versions/99`);
    expect(unknown.body.error.details.id).toBe('version.not_found');
  });

  it('cannot be written, changed or taken away by anything but the gate', async () => {
    const story = await act(house, 'writerA', await begin(house, 'writerA', 'truong-a'), 'submit');
    for (const statement of [
      'update newsroom.story_versions set revision = 9',
      'delete from newsroom.story_versions',
      'truncate newsroom.story_versions',
      "update newsroom.version_contents set content = '{}'",
      'delete from newsroom.version_contents',
      'truncate newsroom.version_contents cascade',
      `insert into newsroom.story_versions (story_id, revision, content_hash, person_id, at, stage, cause)
       select '${story.id}', 99, content_hash, person_id, at, stage, cause from newsroom.story_versions limit 1`,
    ])
      await expect(pool.query(statement), statement).rejects.toThrow();
  });
});

describe('an earlier version', () => {
  it('comes back as a new save, and what it replaced is kept', async () => {
    let story = await begin(house, 'writerA', 'truong-a');
    await anHourPasses(story);
    story = await save('writerA', story, { headline: 'Tít mới' });
    const { status, body } = await restore('writerA', story, 1);
    expect([status, body.data.revision, body.data.content.headline]).toEqual([
      200,
      3,
      storyContent(house).headline,
    ]);
    const lines = await versions('writerA', story);
    expect(lines).toMatchObject([
      { revision: 3, cause: 'restore', restoredFrom: 1, current: true },
      { revision: 2, cause: 'save' },
      { revision: 1, cause: 'save' },
    ]);
    expect((await version('writerA', story, 2)).content.headline).toBe('Tít mới');
  });

  it('passes the gate like any save: role, stage, revision, approval', async () => {
    let story = await begin(house, 'writerA', 'truong-a');
    const other = await restore('writerA', { ...story, revision: 0 }, 1);
    expect([other.status, other.body.error.details.id]).toEqual([409, 'story.stale']);
    await anHourPasses(story);
    story = await save('writerA', story, { headline: 'Tít mới' });
    story = await act(house, 'writerA', story, 'submit');
    expect((await restore('writerA', story, 1)).body.error.details.id).toBe('story.stage');
    expect((await restore('coordinator', story, 1)).body.error.details.id).toBe('story.role');
  });

  it('tells which of its files and topics are gone, and goes without them only when told so', async () => {
    const asset = await readyAsset(house);
    const content = { ...withPictures(house, [asset.id]), coverAssetId: asset.id };
    let story = await begin(house, 'writerA', 'truong-a', content);
    await anHourPasses(story);
    story = await save('writerA', story, { ...storyContent(house), topicIds: [house.topics.teaching] });
    expect((await house.people.writerA.send('DELETE', `/newsroom/assets/${asset.id}`)).status).toBe(204);

    const refused = await restore('writerA', story, 1);
    expect(refused.body.error.details).toMatchObject({
      id: 'version.parts_gone',
      assetIds: [asset.id],
      topicIds: [],
    });
    const { status, body } = await restore('writerA', story, 1, { without: [asset.id] });
    expect(status).toBe(200);
    expect(body.data.content).toMatchObject({ coverAssetId: null, topicIds: [house.topics.pupils] });
    expect(JSON.stringify(body.data.content.body)).not.toContain(asset.id);
    expect((await version('writerA', story, 1)).content).toEqual(content);
  });
});

describe('what others changed', () => {
  it('is told to the author, until the author has the word again', async () => {
    let story = await act(house, 'writerA', await begin(house, 'writerA', 'truong-a'), 'submit');
    expect(await changes('writerA', story)).toBeNull();
    story = await act(house, 'deskHssv', story, 'claim');
    expect(await changes('writerA', story)).toBeNull();
    story = await save('deskHssv', story, {
      headline: 'Ngày hội đọc sách của học sinh vùng cao',
      standfirst: '',
    });
    expect(await changes('writerA', story)).toMatchObject({
      from: 2,
      to: story.revision,
      by: [{ id: house.personIds.deskHssv }],
      byDesk: true,
      counts: { fields: ['headline', 'standfirst'], paragraphs: 0 },
    });
    expect(await changes('deskHssv', story)).toBeNull();
    expect(await changes('headHssv', story)).toBeNull();
    story = await act(house, 'deskHssv', story, 'return', { note: 'Xem lại' });
    expect(await changes('writerA', story)).not.toBeNull();
    await save('writerA', story, { byline: 'Cô Lan' });
    expect(await changes('writerA', story)).toBeNull();
  });
});
