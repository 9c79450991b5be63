import type { RichNode, StoryContent } from '@toasoan/domain';
import { sameJson } from './same-content.ts';

/** The fields in which two versions differ. */
export function differingFields(a: StoryContent, b: StoryContent): ReadonlySet<keyof StoryContent> {
  const fields = Object.keys(a) as (keyof StoryContent)[];
  return new Set(fields.filter((field) => !sameJson(a[field], b[field])));
}

/** A test for the blocks of one body that the other does not have. */
export function isOnlyHere(other: RichNode): (block: RichNode) => boolean {
  const theirs = other.content ?? [];
  return (block) => !theirs.some((candidate) => sameJson(candidate, block));
}
