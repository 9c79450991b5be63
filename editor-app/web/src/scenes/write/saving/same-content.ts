import { storyContentSchema, type StoryContent } from '@toasoan/domain';
import { checkBody } from '@toasoan/domain/richtext';

/** Deep equality of JSON values; the order of keys does not matter, an absent key equals undefined. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  for (const key in left) if (!sameJson(left[key], right[key])) return false;
  for (const key in right) if (right[key] !== undefined && left[key] === undefined) return false;
  return true;
}

/** The content as the server would store it (clean text, known attributes only); null when it would refuse it. */
export function asStored(content: unknown): StoryContent | null {
  const parsed = storyContentSchema.safeParse(content);
  if (!parsed.success) return null;
  const checked = checkBody(parsed.data.body);
  return checked.ok ? { ...parsed.data, body: checked.body } : null;
}

/** True when both would be stored as the same content. */
export function sameStored(a: StoryContent, b: StoryContent): boolean {
  return sameJson(a, b) || sameJson(asStored(a) ?? a, asStored(b) ?? b);
}
