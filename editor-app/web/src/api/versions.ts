import type {
  ChangesSinceMine,
  PenWish,
  PresenceView,
  StoryView,
  VersionLine,
  VersionView,
} from '@toasoan/domain';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { Client } from './client.ts';
import { useClient } from './client-context.ts';
import { storyKey } from './stories.ts';

/** The versions of a story, newest first. */
export function useVersions(storyId: string): UseQueryResult<VersionLine[]> {
  const client = useClient();
  return useQuery({
    queryKey: ['versions', storyId],
    queryFn: () => client.call<VersionLine[]>('GET', `/stories/${storyId}/versions`),
    staleTime: 0,
  });
}

/** One version with its content. One that is no longer the newest does not change. */
export function useVersion(storyId: string, revision: number | null): UseQueryResult<VersionView> {
  const client = useClient();
  return useQuery({
    queryKey: ['version', storyId, revision],
    enabled: revision !== null,
    queryFn: () => client.call<VersionView>('GET', `/stories/${storyId}/versions/${revision}`),
  });
}

export interface RestoreWish {
  readonly revision: number;
  readonly basedOn: number;
  readonly without: readonly string[];
}

/** Brings an earlier version back; everything on screen about the story follows. */
export function useRestore(storyId: string) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ revision, ...wish }: RestoreWish) =>
      client.call<StoryView>('POST', `/stories/${storyId}/versions/${revision}/restore`, wish),
    onSuccess: (story) => {
      queries.setQueryData(storyKey(story.id), story);
      void queries.invalidateQueries({ queryKey: ['versions', storyId] });
      void queries.invalidateQueries({ queryKey: ['queue'] });
    },
  });
}

/** What others changed since the person's own last version, as of a revision of the story. */
export function useChangesSinceMine(
  storyId: string,
  revision: number,
): UseQueryResult<ChangesSinceMine | null> {
  const client = useClient();
  return useQuery({
    queryKey: ['changes', storyId, revision],
    queryFn: () => client.call<ChangesSinceMine | null>('GET', `/stories/${storyId}/changes`),
    staleTime: Infinity,
  });
}

/** A heartbeat of this page. */
export const beat = (client: Client, storyId: string, seat: string, wish: PenWish): Promise<PresenceView> =>
  client.call('POST', `/stories/${storyId}/presence`, { seat, wish });

/** Says that the page is going. Outlives the page; what does not arrive is noticed by silence. */
export function sayGoodbye(client: Client, storyId: string, seat: string): void {
  fetch(`/api/stories/${storyId}/presence`, {
    method: 'POST',
    keepalive: true,
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-csrf-token': client.csrfToken() },
    body: JSON.stringify({ seat, wish: 'leave' satisfies PenWish }),
  }).catch(() => undefined);
}
