import type { ConsolePage, ConsoleViewName } from '@toasoan/domain';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from './client-context.ts';
import { isDelivering } from './stories.ts';

const REFRESH = 30_000;
const SENDING_REFRESH = 2_000;

/** One page of the publisher's console; looked at again soon while something shown is on its way. */
export function useConsole(view: ConsoleViewName, page: number): UseQueryResult<ConsolePage> {
  const client = useClient();
  return useQuery({
    queryKey: ['console', view, page],
    queryFn: () => client.call<ConsolePage>('GET', `/console?view=${view}&page=${page}`),
    refetchInterval: ({ state }) => (state.data?.items.some(isDelivering) ? SENDING_REFRESH : REFRESH),
    placeholderData: (previous, query) =>
      query?.queryKey[1] === view ? keepPreviousData(previous) : undefined,
  });
}
