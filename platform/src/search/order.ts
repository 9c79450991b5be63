import {
  correctedQuestion,
  rankerOf,
  type Candidate,
  type RankOptions,
  type SearchTerms,
} from '@toasoan/domain';

/** What an engine found, before the rules put it in order. */
export interface EngineHit extends Candidate {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface Ordered {
  readonly ids: readonly string[];
  readonly corrected: string | null;
  /** The best says everything that was looked for in its headline, standfirst or names. */
  readonly sure: boolean;
}

/** Puts hits in the order of the rules, whichever engine found them: the score, then the newest. */
export function inOrder(query: SearchTerms, hits: readonly EngineHit[], options: RankOptions): Ordered {
  const rank = rankerOf(query, options);
  const ranked = hits
    .map((hit) => ({ hit, rank: rank(hit) }))
    .sort((a, b) => b.rank.score - a.rank.score || b.hit.at - a.hit.at || (a.hit.id < b.hit.id ? -1 : 1));
  const best = ranked[0]?.rank;
  return {
    ids: ranked.map(({ hit }) => hit.id),
    corrected: best ? correctedQuestion(best) : null,
    sure: best !== undefined && best.guessed === 0 && best.answers.every((answer) => answer !== null),
  };
}
