import { differencesOf, type Difference, type Replayed, type StoredStory } from '@toasoan/domain';

/** A story whose tables and events tell differently. */
export interface Miscount {
  readonly storyId: string;
  readonly what: 'no_events' | 'no_story' | 'gap' | Difference;
}

/** Holds every story's tables against what its events tell, both ways. */
export async function recount(
  told: ReadonlyMap<string, Replayed>,
  stored: AsyncIterable<[string, StoredStory]>,
): Promise<{ readonly stories: number; readonly miscounts: readonly Miscount[] }> {
  const miscounts: Miscount[] = [];
  const seen = new Set<string>();
  for await (const [storyId, story] of stored) {
    seen.add(storyId);
    const replayed = told.get(storyId);
    if (!replayed) miscounts.push({ storyId, what: 'no_events' });
    else for (const what of differencesOf(replayed, story)) miscounts.push({ storyId, what });
  }
  for (const [storyId, { gaps }] of told) {
    if (!seen.has(storyId)) miscounts.push({ storyId, what: 'no_story' });
    if (gaps.length > 0) miscounts.push({ storyId, what: 'gap' });
  }
  return { stories: seen.size, miscounts };
}
