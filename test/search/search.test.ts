import {
  searchRebuildJob,
  type NewsroomSearch,
  type PublicSearch,
  type StoryOffers,
  type StoryView,
  type Suggestions,
} from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { api } from '../support/api.ts';
import { openPool } from '../support/database.ts';
import { openNewsroom } from '../support/desk.ts';
import { act, begin, storyContent, type House, type PersonName } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { delivered } from '../support/photo-story.ts';

/** One story from its draft to its withdrawal, looked for by everybody on the way. */
const HEADLINE = 'Mùa hoa ban nở ở điểm trường Pú Tó';
const CORRECTED = 'Mùa hoa đào nở ở điểm trường Pú Tó';

let newsroom: Newsroom;
let house: House;
let pool: pg.Pool;
let story: StoryView;
beforeAll(async () => {
  ({ newsroom, house } = await openNewsroom());
  pool = openPool(newsroom.databaseUrl);
});
afterAll(async () => {
  await pool?.end();
  await newsroom?.stop();
});

const asked = (path: string, question: string): string => `${path}?q=${encodeURIComponent(question)}`;
const public_ = (question: string): Promise<PublicSearch> =>
  api(house.base).get<PublicSearch>(asked('/public/search', question));
const by = async (who: PersonName, question: string): Promise<string[]> =>
  (await house.people[who].get<NewsroomSearch>(asked('/newsroom/search', question))).items.map(
    ({ id }) => id,
  );
const offered = async (who: PersonName, typed: string): Promise<string[]> =>
  (await house.people[who].get<StoryOffers>(asked('/newsroom/search/suggest', typed))).items.map(
    ({ id }) => id,
  );
const becomes = (what: string, holds: () => Promise<boolean>): Promise<boolean> =>
  waitUntil(holds, { deadline: 20_000, every: 20, what });

it('a draft is found by those who may read it, and by nobody else', async () => {
  story = await begin(house, 'writerA', 'truong-a', storyContent(house, { headline: HEADLINE }));
  await becomes('the draft found by its writer', async () =>
    (await by('writerA', 'hoa ban pu to')).includes(story.id),
  );
  expect(await offered('writerA', 'mua hoa b')).toEqual([story.id]);
  for (const who of ['writerB', 'deskHssv', 'officer', 'administrator'] as const) {
    expect(await by(who, 'hoa ban pu to'), who).toEqual([]);
    expect(await offered(who, 'mua hoa b'), who).toEqual([]);
  }
  expect((await api(house.base).send('GET', asked('/newsroom/search/suggest', 'mua hoa b'))).status).toBe(
    403,
  );
  expect((await public_('hoa ban pu to')).items).toEqual([]);
});

it('what has left the unit is found by the desk it concerns', async () => {
  story = await act(house, 'writerA', story, 'submit');
  await becomes('the story found by the desk', async () =>
    (await by('deskHssv', 'hoa ban')).includes(story.id),
  );
  expect(await by('writerB', 'hoa ban')).toEqual([]);
  expect(await offered('writerB', 'hoa b')).toEqual([]);
  const { items } = await house.people.deskHssv.get<StoryOffers>(
    asked('/newsroom/search/suggest', 'mua hoa b'),
  );
  expect(items).toMatchObject([{ id: story.id, stage: 'submitted', headline: { text: HEADLINE } }]);
  expect(items[0]?.headline.ranges.map(({ from }) => from)).toEqual([0]);
  expect((await public_('hoa ban')).items).toEqual([]);
});

it('a published story is found by everybody, with and without diacritics', async () => {
  let step = await act(house, 'deskHssv', story, 'claim');
  step = await act(house, 'deskHssv', step, 'forward');
  step = await act(house, 'headHssv', step, 'approve', { channels: ['website'] });
  step = await act(house, 'officer', step, 'publish');
  const begun = performance.now();
  await becomes('the edition found', async () => (await public_('hoa ban pu to')).total === 1);
  process.stdout.write(
    `search: a new edition was found ${Math.round(performance.now() - begun)} ms after it was published\n`,
  );
  story = await delivered(house, step);
  for (const question of ['mùa hoa ban', 'MUA HOA BAN', 'diem truong pu to', '“hoa ban nở”']) {
    const { items } = await public_(question);
    expect(
      items.map(({ headline }) => headline),
      question,
    ).toEqual([HEADLINE]);
    expect(items[0]?.found.headline.length, question).toBeGreaterThan(0);
  }
  // New words are thought of a moment later, when somebody mistypes them.
  await becomes('the mistyped word understood', async () => {
    const { corrected, total } = await public_('mua hoa bna');
    return corrected === 'mùa hoa ban' && total === 1;
  });
  const { items } = await api(house.base).get<Suggestions>(asked('/public/search/suggest', 'mua hoa b'));
  expect(items.map(({ headline }) => headline.text)).toEqual([HEADLINE]);
  const page = await (await fetch(`${newsroom.portal.url}${asked('/tim-kiem', 'mua hoa ban')}`)).text();
  expect(page).toContain('<mark>Mùa hoa ban</mark>');
  expect(page).toContain('<meta name="robots" content="noindex"/>');
});

it('is narrowed by what the form offers', async () => {
  const { facets } = await public_('hoa ban');
  expect(facets).toMatchObject({
    kinds: [{ key: 'news', stories: 1 }],
    units: [{ key: 'truong-a', stories: 1 }],
  });
  const narrowed = (query: string) => api(house.base).get<PublicSearch>(`/public/search?q=hoa+ban&${query}`);
  expect(await narrowed('kind=feature')).toMatchObject({ total: 0 });
  expect(await narrowed('kind=&topic=&unit=truong-a')).toMatchObject({ total: 1 });
  expect(await narrowed('until=2020-01-01')).toMatchObject({ total: 0 });
});

it('stays found while the indexes are made anew', async () => {
  const built = async (): Promise<string> =>
    (await pool.query<{ at: string }>('select min(built_at)::text as at from newsroom.search_state')).rows[0]
      ?.at ?? '';
  const before = await built();
  const { name, key } = searchRebuildJob();
  await pool.query(`select graphile_worker.add_job($1, payload => '{}'::json, job_key => $2)`, [name, key]);
  let looks = 0;
  await becomes('both indexes made anew', async () => {
    expect((await public_('hoa ban')).total).toBe(1);
    expect(await by('writerA', 'hoa ban')).toEqual([story.id]);
    looks += 1;
    return (await built()) > before;
  });
  expect(looks).toBeGreaterThan(0);
  expect((await public_('hoa ban')).total).toBe(1);
});

it('a correction takes the place of what was there', async () => {
  let step = await act(house, 'officer', story, 'correct', { note: 'Nhầm tên hoa.' });
  step = await house.people.deskHssv.put<StoryView>(`/newsroom/stories/${step.id}/content`, {
    basedOn: step.revision,
    content: { ...step.content, headline: CORRECTED },
  });
  await becomes('the correction found by the desk', async () =>
    (await by('deskHssv', 'hoa dao')).includes(story.id),
  );
  expect((await public_('hoa dao')).items).toEqual([]);
  step = await act(house, 'deskHssv', step, 'forward');
  step = await act(house, 'headHssv', step, 'approve', { channels: ['website'], publicNote: 'Sửa tên hoa.' });
  story = await act(house, 'officer', step, 'publish');
  await becomes('the correction found', async () => (await public_('hoa dao')).total === 1);
  expect((await public_('“hoa ban”')).items).toEqual([]);
});

it('a withdrawn story is found by readers no more', async () => {
  story = await act(house, 'officer', story, 'withdraw', { note: 'Sai sự thật.' });
  // Nothing of it is shown from this moment on, whether or not the index has heard of it.
  expect((await public_('hoa dao')).items).toEqual([]);
  await becomes('it taken out', async () => (await public_('hoa dao')).total === 0);
  expect(await by('officer', 'hoa dao')).toEqual([story.id]);
});
