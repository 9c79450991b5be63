import type { PreviewView } from '@toasoan/domain';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from './client-context.ts';

/** A saved state of a story as every channel shows it; it stays what it is until it is asked for again. */
export function useStoryPreview(storyId: string): UseQueryResult<PreviewView> {
  const client = useClient();
  return useQuery({
    queryKey: ['preview', storyId],
    queryFn: () => client.call<PreviewView>('GET', `/stories/${storyId}/preview`),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  });
}
