import type { SearchIndex } from '@toasoan/platform';
import type { Known } from './questions.ts';

/** How well and how fast questions were answered. */
export interface Measured {
  readonly asked: number;
  /** Shares of questions whose story stood first, and among the first ten. */
  readonly first: number;
  readonly inTen: number;
  /** Mean of one by the place of the story. */
  readonly reciprocal: number;
  /** Milliseconds of each question. */
  readonly times: readonly number[];
  /** Questions whose story was not among the first ten. */
  readonly missed: readonly Known[];
}

/** Asks everything, one question after another, and looks where the story of each stands. */
export async function measure(index: SearchIndex, questions: readonly Known[]): Promise<Measured> {
  const places: number[] = [];
  const times: number[] = [];
  for (const { question, id, typing = false } of questions) {
    const begun = performance.now();
    const { ids } = await index.find({ index: 'public', question, typing, readers: null });
    times.push(performance.now() - begun);
    places.push(ids.indexOf(id));
  }
  const share = (holds: (place: number) => boolean): number =>
    places.filter((place) => place >= 0 && holds(place)).length / places.length;
  return {
    asked: questions.length,
    first: share((place) => place === 0),
    inTen: share((place) => place < 10),
    reciprocal: places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / places.length,
    times,
    missed: questions.filter((_one, at) => !((places[at] ?? -1) >= 0 && (places[at] ?? 0) < 10)),
  };
}
