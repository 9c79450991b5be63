import type { ArchiveLine, ArchiveView } from '@toasoan/domain';
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useClient } from './client-context.ts';

const KEY = 'archive';
/** Milliseconds between looks while an object is being read again. */
const LOOK_AGAIN = 3_000;

/** The archive by a query of its list; looked at again while a check is under way. */
export function useArchive(query: string): UseQueryResult<ArchiveView> {
  const client = useClient();
  return useQuery({
    queryKey: [KEY, query],
    queryFn: () => client.call<ArchiveView>('GET', `/archive${query === '' ? '' : `?${query}`}`),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(({ checking }) => checking) ? LOOK_AGAIN : false),
  });
}

/** Has an object read again now. */
export function useArchiveCheck() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (storyId: string) => client.call<ArchiveLine>('POST', `/archive/${storyId}/check`),
    onSuccess: () => queries.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** Where the browser takes a bag of what a query chooses. */
export const bagAddress = (query: string): string => `/api/archive/bag${query === '' ? '' : `?${query}`}`;
