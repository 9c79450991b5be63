import { openPostgresIndex, prepareSearchTables, type SearchIndex } from '@toasoan/platform';
import { afterAll, beforeAll, it } from 'vitest';
import { cloneDatabase } from '../support/database.ts';
import { measure } from '../support/search/measure.ts';
import { questionsAbout, type QuestionKind } from '../support/search/questions.ts';
import { generatedStories, inParts } from '../support/search/stories.ts';
import { printTable, quantile } from '../support/table.ts';

/** Finding one known story among many that are much alike, by each kind of question. */
const quick = process.env['BENCH_SCALE'] === 'quick';
const STORIES = quick ? 5_000 : 50_000;
const QUESTIONS = quick ? 200 : 1_000;
const WARM_UP = 50;
const KINDS: readonly (readonly [QuestionKind, string])[] = [
  ['plain', 'headline without diacritics'],
  ['marked', 'headline with diacritics'],
  ['one-wrong-letter', 'headline with one wrong letter'],
  ['scattered', 'every second word, shuffled'],
  ['typing', 'while typing, last word unfinished'],
  ['few-words', 'the first two or three words'],
  ['two-letters', 'two letters'],
];

let engines: readonly { readonly name: string; readonly index: SearchIndex }[] = [];
beforeAll(async () => {
  const databaseUrl = await cloneDatabase();
  await prepareSearchTables(databaseUrl);
  engines = [{ name: 'PostgreSQL', index: openPostgresIndex({ databaseUrl }) }];
});
afterAll(async () => {
  for (const { index } of engines) await index.close();
});

it('one story among many', { timeout: 3_600_000 }, async () => {
  const stories = [...generatedStories(STORIES)];
  const step = Math.floor(STORIES / QUESTIONS);
  const about = stories.filter((_story, at) => at % step === 0).slice(0, QUESTIONS);
  for (const { name, index } of engines) {
    const begun = performance.now();
    await index.rebuild('public', inParts(stories, 500));
    const built = (performance.now() - begun) / 1_000;
    const rows: string[][] = [];
    for (const [kind, label] of KINDS) {
      const questions = questionsAbout(about, kind);
      await measure(index, questions.slice(0, WARM_UP));
      const { times, first, inTen, reciprocal } = await measure(index, questions);
      const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
      rows.push([
        label,
        `${quantile(times, 0.5).toFixed(1)} ms`,
        `${quantile(times, 0.99).toFixed(1)} ms`,
        ...(kind === 'few-words' || kind === 'two-letters'
          ? ['–', '–', '–']
          : [percent(first), percent(inTen), reciprocal.toFixed(3)]),
      ]);
    }
    process.stdout.write(
      `${name}: ${STORIES} stories, ${QUESTIONS} questions of each kind, built in ${built.toFixed(0)} s\n`,
    );
    printTable(['question', 'p50', 'p99', 'right first', 'in ten', 'MRR'], rows);
  }
});
