import { departmentStories } from './departments.ts';
import { lowerSecondaryStories } from './lower-secondary.ts';
import { schoolStories } from './schools.ts';
import type { Ending, StorySeed } from './story.ts';
import { unitStories } from './units.ts';

export type { Change, Ending, StorySeed } from './story.ts';

/** Those whose pictures must be processed first, since their approval waits for it. */
const ORDER: readonly Ending[] = ['published', 'corrected', 'reopened', 'withdrawn', 'approved'];
const rank = ({ ending }: StorySeed): number =>
  ORDER.includes(ending) ? ORDER.indexOf(ending) : ORDER.length;

const all = [...departmentStories, ...unitStories, ...schoolStories, ...lowerSecondaryStories].sort(
  (a, b) => rank(a) - rank(b),
);

/** Written after all others are complete: where it exists, the newsroom has been loaded. */
const LAST = 'Tư liệu: bộ ảnh phòng học bộ môn đạt chuẩn';

/** The demonstration stories in the order they are loaded, and the one that marks the end. */
export const stories: readonly StorySeed[] = all.filter((story) => story.headline !== LAST);
export const lastStory: StorySeed = found(all.find((story) => story.headline === LAST));

function found(story: StorySeed | undefined): StorySeed {
  if (!story) throw new RangeError(`Expected a story "${LAST}" but received none`);
  return story;
}
