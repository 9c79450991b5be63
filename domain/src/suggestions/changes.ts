import { blockChanges } from '../merge/block-changes.ts';
import type { StoryContent } from '../story/content.ts';
import type { RichNode } from '../story/rich-node.ts';
import { sameJson } from '../text/same-json.ts';

/** The texts around the body a suggestion may change. Topics, kind and cover are matters of the desk, not of wording. */
export const SUGGESTED_FIELDS = ['headline', 'standfirst', 'byline'] as const;
export type SuggestedField = (typeof SUGGESTED_FIELDS)[number];

/** What a suggestion may change; the rest of a content is the base's. */
export type Wording = Pick<StoryContent, SuggestedField | 'body'>;

/** One change of a suggestion, to be taken or left by itself. */
export type Change =
  | { readonly id: string; readonly field: SuggestedField; readonly before: string; readonly after: string }
  | {
      readonly id: string;
      /** The block of the base it stands for; for words that are new, the block they stand before. */
      readonly at: number;
      /** Empty for what is new. */
      readonly before: readonly RichNode[];
      /** Empty for what is to go. */
      readonly after: readonly RichNode[];
    };

/** The changes that make `proposed` of `base`, fields first, then the body in reading order. None: they are the same. */
export function changesOf(base: Wording, proposed: Wording): Change[] {
  const fields = SUGGESTED_FIELDS.filter((field) => base[field] !== proposed[field]).map((field): Change => ({
    id: field,
    field,
    before: base[field],
    after: proposed[field],
  }));
  const blocks = base.body.content ?? [];
  const { replaced, inserted } = blockChanges(blocks, proposed.body.content ?? []);
  const inBody = Array.from({ length: blocks.length + 1 }, (_, at): Change[] => {
    const [come, block, now] = [inserted.get(at), blocks[at], replaced.get(at)];
    return [
      ...(come ? [{ id: `before-${at}`, at, before: [], after: come }] : []),
      ...(block && now && !sameJson([block], now)
        ? [{ id: `block-${at}`, at, before: [block], after: now }]
        : []),
    ];
  });
  return [...fields, ...inBody.flat()];
}

/** The base with some of the changes made; in which order they were chosen does not matter. */
export function withChanges<Base extends Wording>(
  base: Base,
  changes: readonly Change[],
  chosen: ReadonlySet<string>,
): Base {
  const made = new Map(changes.filter(({ id }) => chosen.has(id)).map((change) => [change.id, change]));
  const blocks = base.body.content ?? [];
  const content = Array.from({ length: blocks.length + 1 }, (_, at) => {
    const block = blocks[at];
    const now = bodyOf(made.get(`block-${at}`));
    return [...(bodyOf(made.get(`before-${at}`)) ?? []), ...(now ?? (block ? [block] : []))];
  }).flat();
  const fields = Object.fromEntries(
    [...made.values()].flatMap((change) => ('field' in change ? [[change.field, change.after]] : [])),
  );
  return {
    ...base,
    ...fields,
    // A body of nothing is no body: an empty line stands for it.
    body: { ...base.body, content: content.length > 0 ? content : [{ type: 'paragraph' }] },
  };
}

const bodyOf = (change: Change | undefined): readonly RichNode[] | null =>
  change && !('field' in change) ? change.after : null;
