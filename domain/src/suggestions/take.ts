import { isFieldConflict, mergeContent, resolved, type Merge } from '../merge/merge-content.ts';
import type { StoryContent } from '../story/content.ts';
import type { RichNode } from '../story/rich-node.ts';
import { sameJson } from '../text/same-json.ts';
import { changesOf, withChanges, type Wording } from './changes.ts';

/** Changes chosen of a suggestion, and the text as it is now, which may have gone on since the suggestion was made. */
export interface Taking {
  readonly base: StoryContent;
  readonly proposed: Wording;
  readonly current: StoryContent;
  /** Changes taken before: they are in the text, unless somebody changed it again. */
  readonly accepted: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
}

/** The text with the chosen changes in it; or which of them no longer fit, since their place reads otherwise now. */
export type Taken =
  | { readonly ok: true; readonly content: StoryContent }
  | { readonly ok: false; readonly unfit: readonly string[] };

/** Takes changes into a text by a three-way merge: whatever else was written meanwhile stays. */
export function takeChanges(taking: Taking): Taken {
  const merge = mergeOf(taking, taking.chosen);
  if (merge.conflicts.length === 0) return { ok: true, content: resolved(merge, {}) };
  const unfit = [...taking.chosen].filter((id) => fitOf(taking, id) === 'unfit');
  // Changes that fit one by one and not together: none of them is taken for the other.
  return { ok: false, unfit: unfit.length > 0 ? unfit : [...taking.chosen] };
}

/** `there`: the text reads like this already. `unfit`: its place was changed otherwise, or is gone. */
export type Fit = 'fits' | 'there' | 'unfit';

/** Whether one change of a suggestion can be made in a text. */
export function fitOf(taking: Omit<Taking, 'chosen'>, id: string): Fit {
  const merge = mergeOf(taking, new Set([id]));
  if (merge.conflicts.length > 0) return 'unfit';
  const content = resolved(merge, {});
  const now = wordingOf(taking.current);
  return sameJson(wordingOf(content), now) ? 'there' : 'fits';
}

/** What stands now where a change that does not fit would go: blocks, or the words of a field. */
export function clashOf(taking: Omit<Taking, 'chosen'>, id: string): readonly RichNode[] | string {
  const [conflict] = mergeOf(taking, new Set([id])).conflicts;
  if (!conflict) return [];
  if (!isFieldConflict(conflict)) return conflict.theirs;
  return typeof conflict.theirs === 'string' ? conflict.theirs : [];
}

function mergeOf(
  { base, proposed, current, accepted }: Omit<Taking, 'chosen'>,
  chosen: ReadonlySet<string>,
): Merge {
  const changes = changesOf(base, proposed);
  const before = withChanges(base, changes, accepted);
  return mergeContent(before, withChanges(base, changes, new Set([...accepted, ...chosen])), current);
}

const wordingOf = ({ headline, standfirst, byline, body }: StoryContent): Wording => ({
  headline,
  standfirst,
  byline,
  body,
});
