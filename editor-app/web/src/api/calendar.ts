import type { CalendarEntry, StoryView } from '@toasoan/domain';
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useClient } from './client-context.ts';
import { storyKey } from './stories.ts';

const KEY = 'calendar';
const REFRESH = 30_000;

/** What stands in the calendar from one day to another, both included. */
export function useCalendar(from: string, until: string): UseQueryResult<readonly CalendarEntry[]> {
  const client = useClient();
  return useQuery({
    queryKey: [KEY, from, until],
    queryFn: () => client.call<readonly CalendarEntry[]>('GET', `/calendar?from=${from}&until=${until}`),
    refetchInterval: REFRESH,
    placeholderData: keepPreviousData,
  });
}

export interface Move {
  readonly entry: CalendarEntry;
  /** The instant to go out at instead. */
  readonly at: string;
}

/** Moves a story that is set to go out. While it is under way the calendar on screen may show it at its new time. */
export function useMove() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ entry, at }: Move) =>
      client.call<StoryView>('POST', `/stories/${entry.storyId}/actions/schedule`, {
        basedOn: entry.revision,
        at,
      }),
    onSuccess: (story) => {
      queries.setQueryData(storyKey(story.id), story);
      void queries.invalidateQueries({ queryKey: ['queue'] });
    },
    // Its end is the calendar as it is now, so that nothing jumps in between.
    onSettled: () => queries.invalidateQueries({ queryKey: [KEY] }),
  });
}
