import type { PreviewView } from '@toasoan/domain';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from '../../api/client-context.ts';
import { allClosed } from '../write/saving/closing.ts';

/**
 * A saved state of a story as every channel shows it; it stays what it is until it is asked for again. Words of a desk
 * that was just left are saved first.
 */
export function useStoryPreview(storyId: string): UseQueryResult<PreviewView> {
  const client = useClient();
  return useQuery({
    queryKey: ['preview', storyId],
    queryFn: async () => {
      await allClosed();
      return client.call<PreviewView>('GET', `/stories/${storyId}/preview`);
    },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  });
}
