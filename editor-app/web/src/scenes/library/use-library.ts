import type { AssetWords, LibraryPage } from '@toasoan/domain';
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { answerChildren, describeAssets, isAtWork, library } from '../../api/assets.ts';
import { useClient } from '../../api/client-context.ts';
import { filterProblem, searchOf, type Filters } from './filters.ts';

const WORKING_REFRESH = 2_000;
const REFRESH = 60_000;

/** A page of the library, kept fresh while files on it are being made. */
export function useLibrary(filters: Filters): UseQueryResult<LibraryPage> {
  const client = useClient();
  const search = searchOf(filters);
  return useQuery({
    queryKey: ['library', search.toString()],
    enabled: filterProblem(filters) === null,
    queryFn: () => library(client, search),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isAtWork) ? WORKING_REFRESH : REFRESH),
  });
}

/** Reads again whatever shows assets. */
function useReadAgain(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [['library'], ['asset'], ['assets']].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
}

interface DescribeMany {
  readonly ids: readonly string[];
  readonly set: Partial<AssetWords>;
}

/** Says the same of many assets: of all of them or, when refused, of none. */
export function useDescribeMany() {
  const client = useClient();
  const readAgain = useReadAgain();
  return useMutation({
    mutationFn: (input: DescribeMany) => describeAssets(client, input),
    onSettled: readAgain,
  });
}

/** Answers for many assets at once that no child can be recognised in any of them. */
export function useNoChildren() {
  const client = useClient();
  const readAgain = useReadAgain();
  return useMutation({
    mutationFn: (ids: readonly string[]) => answerChildren(client, { ids, answer: 'none', consentIds: [] }),
    onSettled: readAgain,
  });
}
