import type {
  Action,
  PublicChannel,
  CheckId,
  ClaimedFilter,
  DeliveryAction,
  DeliveryView,
  Paged,
  QueueName,
  StoryLine,
  StoryView,
} from '@toasoan/domain';
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useClient } from './client-context.ts';

const QUEUE_REFRESH = 30_000;
const STORY_REFRESH = 30_000;
const DELIVERY_REFRESH = 1_000;

export const storyKey = (id: string): readonly string[] => ['story', id];

export function useQueue(
  queue: QueueName,
  page: number,
  claimed: ClaimedFilter = 'all',
): UseQueryResult<Paged<StoryLine>> {
  const client = useClient();
  return useQuery({
    queryKey: ['queue', queue, page, claimed],
    queryFn: () =>
      client.call<Paged<StoryLine>>(
        'GET',
        `/stories?queue=${queue}&page=${page}${claimed === 'all' ? '' : `&claimed=${claimed}`}`,
      ),
    refetchInterval: QUEUE_REFRESH,
    // Another page of the same list may stand in while one is fetched; another list may not.
    placeholderData: (previous, query) =>
      query?.queryKey[1] === queue && query.queryKey[3] === claimed ? keepPreviousData(previous) : undefined,
  });
}

/** True while a delivery is on its way, so that its end is worth watching for. */
export const isDelivering = (story: { readonly deliveries: readonly DeliveryView[] }): boolean =>
  story.deliveries.some((delivery) => delivery.state === 'pending' || delivery.state === 'sending');

export function useStory(id: string): UseQueryResult<StoryView> {
  const client = useClient();
  return useQuery({
    queryKey: storyKey(id),
    queryFn: () => client.call<StoryView>('GET', `/stories/${id}`),
    refetchInterval: ({ state }) =>
      state.data && isDelivering(state.data) ? DELIVERY_REFRESH : STORY_REFRESH,
  });
}

export interface ActInput {
  readonly storyId: string;
  readonly action: Exclude<Action, 'edit'>;
  readonly basedOn: number;
  readonly note?: string;
  readonly channels?: readonly PublicChannel[];
  readonly checklist?: readonly CheckId[];
  readonly terms?: string;
  readonly publicNote?: string;
  readonly at?: string;
  readonly until?: string | null;
  readonly unitId?: string;
  readonly personId?: string;
}

/** Does an action to a story; the story and the lists on screen follow. */
export function useAct() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ storyId, action, ...body }: ActInput) =>
      client.call<StoryView>('POST', `/stories/${storyId}/actions/${action}`, body),
    onSuccess: (story) => {
      queries.setQueryData(storyKey(story.id), story);
      void queries.invalidateQueries({ queryKey: ['queue'] });
    },
    // What was refused may be refused because the story changed meanwhile.
    onError: (_error, { storyId }) => void queries.invalidateQueries({ queryKey: storyKey(storyId) }),
  });
}

export interface ActOnDelivery {
  readonly deliveryId: string;
  readonly action: DeliveryAction;
  /** Where the post stands, to confirm it. */
  readonly address?: string;
}

/** Does something with a delivery of a story, as the publishing officer. */
export function useActOnDelivery(storyId: string) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ deliveryId, action, ...body }: ActOnDelivery) =>
      client.call<DeliveryView>('POST', `/deliveries/${deliveryId}/actions/${action}`, body),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: storyKey(storyId) }),
        queries.invalidateQueries({ queryKey: ['console'] }),
      ]),
  });
}

export { createStory, randomDigits, saveContent } from './new-story.ts';
