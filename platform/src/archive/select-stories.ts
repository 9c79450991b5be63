import { dayOf, type ArchiveSelection } from '@toasoan/domain';
import { objectRoots, storyAt } from './list-objects.ts';
import type { ArchivePlace } from './place.ts';
import { readEditions, type KeptEdition } from './read-editions.ts';

/** The archived stories of a selection, as their own editions tell, the one published first at the front. */
export async function selectStories(place: ArchivePlace, selection: ArchiveSelection): Promise<string[]> {
  const found: { storyId: string; at: string }[] = [];
  for await (const root of objectRoots(place)) {
    const storyId = await storyAt(place, root);
    if (storyId === null) continue;
    const editions = await readEditions(place, storyId);
    const at = editions[0]?.snapshot.firstPublishedAt;
    if (at !== undefined && isChosen(editions, selection)) found.push({ storyId, at });
  }
  return found.sort((one, other) => (one.at < other.at ? -1 : 1)).map(({ storyId }) => storyId);
}

const isChosen = (editions: readonly KeptEdition[], { month, topic, unit }: ArchiveSelection): boolean =>
  (month === undefined || dayOf(editions[0]?.snapshot.firstPublishedAt ?? '').startsWith(`${month}-`)) &&
  (topic === undefined ||
    editions.some(({ snapshot }) => snapshot.topics.some(({ slug }) => slug === topic))) &&
  (unit === undefined || editions.some(({ snapshot }) => snapshot.unit.slug === unit));
