import { openPostgresIndex, prepareSearchTables, type SearchIndex } from '@toasoan/platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloneDatabase } from '../support/database.ts';
import { measure } from '../support/search/measure.ts';
import { questionsAbout, type QuestionKind } from '../support/search/questions.ts';
import { generatedStories, inParts } from '../support/search/stories.ts';

/** What the bench measures on a large collection, on a small one: that the right story is found, not how fast. */
const STORIES = 2_000;
const stories = [...generatedStories(STORIES)];
const about = stories.filter((_story, at) => at % 20 === 0);

let index: SearchIndex;
beforeAll(async () => {
  const databaseUrl = await cloneDatabase();
  await prepareSearchTables(databaseUrl);
  index = openPostgresIndex({ databaseUrl });
  await index.rebuild('public', inParts(stories, 500));
});
afterAll(() => index?.close());

const RATES: readonly (readonly [QuestionKind, { first?: number; inTen: number; reciprocal?: number }])[] = [
  ['plain', { first: 0.95, inTen: 0.99 }],
  ['marked', { inTen: 0.99, reciprocal: 0.95 }],
  ['one-wrong-letter', { inTen: 0.95 }],
  ['scattered', { inTen: 0.95 }],
  ['typing', { inTen: 0.95 }],
];

it.each(RATES)(
  'finds the right story by its headline: %s',
  async (kind, { first = 0, inTen, reciprocal = 0 }) => {
    const found = await measure(index, questionsAbout(about, kind));
    expect(found.inTen, JSON.stringify(found.missed.slice(0, 3))).toBeGreaterThanOrEqual(inTen);
    expect(found.first).toBeGreaterThanOrEqual(first);
    expect(found.reciprocal).toBeGreaterThanOrEqual(reciprocal);
  },
);

it('answers two letters with the newest that have a word beginning so', async () => {
  const { ids } = await index.find({ index: 'public', question: 'tr', typing: true, readers: null });
  const newest = stories.slice(-60).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(newest).toContain(id);
});
