import type { StoryContent, StoryPreview, StoryView } from '@toasoan/domain';
import { publicKey } from '@toasoan/domain';
import { waitUntil } from '@toasoan/platform';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noChildren } from '../support/children.ts';
import { openPool } from '../support/database.ts';
import { openNewsroom } from '../support/desk.ts';
import { openSession, type EditorSession } from '../support/editor.ts';
import { act, begin, type House } from '../support/house.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { approved, delivered, withPictures } from '../support/photo-story.ts';
import { picture } from '../support/pictures.ts';
import { workerDoors } from '../support/worker.ts';
import { isSeen, waysTo, type Hidden, type Way } from './ways.ts';

/** An embargo holds every way to see a story until its second, of a new one and of a correction of a live one alike. */
const AHEAD = 30_000;
/** Milliseconds a busy machine may need until the slow lane has made a photo in few bytes. */
const LAST_FILES = 180_000;

let newsroom: Newsroom;
let house: House;
let session: EditorSession;
let pool: pg.Pool;
let until: Date;
let stories: {
  readonly name: string;
  readonly story: StoryView;
  readonly hidden: Hidden;
  readonly ways: Way[];
}[];

const photo = async (seed: number): Promise<string> => {
  const { id } = await session.upload(
    await picture({ width: 1300, height: 900, seed }),
    `IMG_${seed}.jpg`,
    house.units['truong-a'],
  );
  await noChildren(house.people.writerA, [id]);
  await waitUntil(
    async () =>
      (await house.people.writerA.get<{ state: string }>(`/newsroom/assets/${id}`)).state === 'ready',
    { deadline: LAST_FILES, what: 'the photo' },
  );
  // Its files are known only when the slow lane has made the last of them, too.
  await waitUntil(
    async () =>
      (await pool.query(`select 1 from graphile_worker.jobs where key like '%:' || $1`, [id])).rowCount === 0,
    { deadline: LAST_FILES, what: 'the last files of the photo' },
  );
  return id;
};
const marked = (mark: string, assetId: string): Partial<StoryContent> => {
  const { body } = withPictures(house, [assetId]);
  return { headline: `${mark} tít`, standfirst: `${mark} sa-pô`, body };
};

/** What an edition made of a story would show, as those who may see it beforehand see it. */
async function hiddenOf(story: StoryView, mark: string, assetId: string): Promise<Hidden> {
  const { edition } = await house.people.headHssv.get<StoryPreview>(`/newsroom/stories/${story.id}/preview`);
  const media = edition.media.filter((one) => one.assetId === assetId);
  const files = media.flatMap(({ renditions }) =>
    renditions.map((one) => publicKey(one).split('/').at(-1) ?? ''),
  );
  return { id: story.id, slug: edition.slug, mark, files, assetIds: [assetId] };
}

beforeAll(async () => {
  ({ newsroom, house, session } = await openNewsroom());
  pool = openPool(newsroom.databaseUrl);
  const stranger = await openSession(newsroom.editor.url, 'writerB');
  const [fresh, changed] = await Promise.all([photo(1), photo(2)]);
  const live = await delivered(house, await act(house, 'officer', await approved(house), 'publish'));
  const neighbour = await delivered(house, await act(house, 'officer', await approved(house), 'publish'));

  let added = await begin(house, 'writerA', 'truong-a', {
    ...withPictures(house, [fresh]),
    ...marked('TIN-MOI-GIU', fresh),
  });
  added = await act(house, 'writerA', added, 'submit');
  let corrected = await act(house, 'officer', live, 'correct', { note: 'Số liệu cần sửa.' });
  corrected = await house.people.deskHssv.put<StoryView>(`/newsroom/stories/${corrected.id}/content`, {
    basedOn: corrected.revision,
    content: { ...corrected.content, ...marked('DINH-CHINH-GIU', changed) },
  });
  corrected = await act(house, 'deskHssv', corrected, 'forward');

  until = new Date(Date.now() + AHEAD);
  const hold = async (story: StoryView): Promise<StoryView> => {
    const words = { channels: ['website'], until: until.toISOString(), publicNote: 'Sửa số liệu.' };
    const held = await act(house, 'headHssv', story, 'approve', words);
    return act(house, 'officer', held, 'schedule', { at: until.toISOString() });
  };
  const places = {
    ...{ house, stranger, portal: newsroom.portal.url, editor: newsroom.editor.url },
    neighbour: neighbour.live?.address ?? '',
  };
  const entry = async (name: string, story: StoryView, mark: string, assetId: string) => {
    const hidden = await hiddenOf(story, mark, assetId);
    return { name, story, hidden, ways: waysTo(places, hidden) };
  };
  added = await hold(added);
  corrected = await hold(corrected);
  stories = [
    await entry('new', added, 'TIN-MOI-GIU', fresh),
    await entry('corrected', corrected, 'DINH-CHINH-GIU', changed),
  ];
}, 400_000);
afterAll(async () => {
  await pool?.end();
  await newsroom?.stop();
});

/** Looks by every way at once; what came back before the embargo's second must show nothing. */
async function lookEverywhere(): Promise<{ looked: number; seen: string[] }> {
  const looks = stories.flatMap(({ name, hidden, ways }) =>
    ways.map(async (way) => {
      const answer = await way.look();
      return {
        name: `${name}: ${way.name}`,
        held: Date.now() < until.getTime(),
        seen: isSeen(way, answer, hidden),
      };
    }),
  );
  const before = (await Promise.all(looks)).filter(({ held }) => held);
  return { looked: before.length, seen: before.filter(({ seen }) => seen).map(({ name }) => name) };
}

/** The ways that show the stories once they may be seen. */
const shown = (): { name: string; hidden: Hidden; way: Way }[] =>
  stories.flatMap(({ name, hidden, ways }) =>
    ways.filter(({ shows }) => shows).map((way) => ({ name, hidden, way })),
  );

describe('while it holds', { timeout: 240_000 }, () => {
  it('nothing is seen by any way, and nobody can publish', async () => {
    const { looked, seen } = await lookEverywhere();
    expect(seen).toEqual([]);
    expect(looked, 'the embargo ended before everything was looked at').toBe(
      stories.flatMap(({ ways }) => ways).length,
    );
    for (const { story } of stories) {
      const { status, body } = await house.people.officer.send(
        'POST',
        `/newsroom/stories/${story.id}/actions/publish`,
        { basedOn: story.revision },
      );
      expect([status, body.error.details.id]).toEqual([409, 'story.embargoed']);
    }
    const due = await workerDoors(house.base).api.post('/work/stories/publish-due', {});
    expect(due).toMatchObject({ published: 0, givenBack: 0 });
    const [, corrected] = stories;
    const page = await (await fetch(newsroom.portal.url + (corrected?.story.live?.address ?? ''))).text();
    expect(page).toContain('Ngày hội đọc sách của học sinh');
  });

  it('nor one second before its end', async () => {
    await waitUntil(() => Date.now() >= until.getTime() - 1_000, { deadline: AHEAD, every: 5 });
    const before = until.getTime() - Date.now();
    let looked = 0;
    const seen: string[] = [];
    // A few at once, so that as many answers as can be come before the second.
    const left = Array.from({ length: 1_000 }, () => shown()).flat();
    const lane = async (): Promise<void> => {
      for (let one = left.shift(); one && Date.now() < until.getTime(); one = left.shift()) {
        const answer = await one.way.look();
        if (Date.now() >= until.getTime()) return;
        looked += 1;
        if (isSeen(one.way, answer, one.hidden)) seen.push(`${one.name}: ${one.way.name}`);
      }
    };
    await Promise.all([lane(), lane(), lane(), lane()]);
    process.stdout.write(`embargo: ${looked} looks in the last ${before} ms, ${seen.length} saw something\n`);
    expect(seen).toEqual([]);
    expect(looked).toBeGreaterThan(0);
  });
});

describe('from its second on', { timeout: 120_000 }, () => {
  it('everything is there, by itself', async () => {
    const hidden = (): Promise<string[]> =>
      Promise.all(
        shown().map(async ({ name, hidden, way }) =>
          isSeen(way, await way.look(), hidden) ? '' : `${name}: ${way.name}`,
        ),
      ).then((names) => names.filter(Boolean));
    let left = await hidden();
    await waitUntil(
      async () => {
        left = await hidden();
        return left.length === 0;
      },
      { deadline: 60_000, every: 20, what: 'all to be seen' },
    ).catch((fault: unknown) => expect(left, String(fault)).toEqual([]));
    process.stdout.write(`embargo: all to be seen ${Date.now() - until.getTime()} ms after its end\n`);
  });

  it('no edition is older than that second', async () => {
    const { rows } = await pool.query<{ at: Date; number: number; published: string }>(
      `select e.created_at at time zone 'utc' as at, e.number, e.snapshot->>'publishedAt' as published
       from editions e join stories s on s.id = e.story_id where s.document_id = any($1) order by e.id desc limit 2`,
      [stories.map(({ story }) => story.id)],
    );
    expect(rows.map(({ number }) => number).sort()).toEqual([1, 2]);
    for (const { at, published } of rows) {
      expect(at.getTime()).toBeGreaterThanOrEqual(until.getTime());
      expect(Date.parse(published)).toBeGreaterThanOrEqual(until.getTime());
    }
  });
});
