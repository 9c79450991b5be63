import { sameJson, storyContentSchema, type StoryContent } from '@toasoan/domain';
import { checkBody } from '@toasoan/domain/richtext';

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
