import { mergeContent, resolved, type Choice, type Merge, type StoryContent } from '@toasoan/domain';
import { asStored } from './same-content.ts';

/** A merge, and its content as the person typed it. */
export interface Merged {
  readonly merge: Merge;
  readonly content: StoryContent;
  /** The content with a person's choices in the conflicts. */
  readonly resolve: (choices: Readonly<Record<string, Choice>>) => StoryContent;
}

/**
 * Merges what is on screen with what the server has. Compared in their stored form, so that only what people changed
 * differs; what only I wrote stays as I typed it, down to a space at its end.
 */
export function mergeVersions(base: StoryContent, mine: StoryContent, theirs: StoryContent): Merged {
  const stored = asStored(mine) ?? mine;
  const merge = mergeContent(asStored(base) ?? base, stored, asStored(theirs) ?? theirs);
  return {
    merge,
    content: asTyped(merge.content, mine, stored),
    resolve: (choices) => asTyped(resolved(merge, choices), mine, stored),
  };
}

/** Content with every field and block that is mine in the form it has on screen. */
function asTyped(content: StoryContent, mine: StoryContent, stored: StoryContent): StoryContent {
  const fields = (Object.keys(content) as (keyof StoryContent)[]).filter(
    (field) => field !== 'body' && JSON.stringify(content[field]) === JSON.stringify(stored[field]),
  );
  const own = Object.fromEntries(fields.map((field) => [field, mine[field]]));
  const typed = mine.body.content ?? [];
  const kept = stored.body.content ?? [];
  // The stored form has a block for every block; were it otherwise, it would be shown itself.
  const byForm = new Map(
    typed.length === kept.length ? kept.map((block, at) => [JSON.stringify(block), typed[at]]) : [],
  );
  const blocks = (content.body.content ?? []).map((block) => byForm.get(JSON.stringify(block)) ?? block);
  return { ...content, ...own, body: { ...content.body, content: blocks } };
}
