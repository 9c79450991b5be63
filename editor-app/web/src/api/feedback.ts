import type { FeedbackAction, FeedbackList, FeedbackState, FeedbackView, StoryViews } from '@toasoan/domain';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from './client-context.ts';

const KEY = 'feedback';

/** What readers wrote, by what became of it. */
export function useFeedback(state: FeedbackState, page: number): UseQueryResult<FeedbackList> {
  const client = useClient();
  return useQuery({
    queryKey: [KEY, state, page],
    queryFn: () => client.call<FeedbackList>('GET', `/feedback?state=${state}&page=${page}`),
  });
}

/** Settles what a reader wrote, or opens it again. */
export function useSettleFeedback() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, action, note }: { id: string; action: FeedbackAction; note: string }) =>
      client.call<FeedbackView>('POST', `/feedback/${id}/${action}`, { note }),
    onSettled: () => queries.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** How often a story was read on the website. */
export function useStoryViews(id: string): UseQueryResult<StoryViews> {
  const client = useClient();
  return useQuery({
    queryKey: ['story-views', id],
    queryFn: () => client.call<StoryViews>('GET', `/stories/${id}/views`),
  });
}
