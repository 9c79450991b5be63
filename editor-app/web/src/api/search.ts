import type { NewsroomSearch, StoryOffers } from '@toasoan/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useClient } from './client-context.ts';

/** What is looked for, as it stands in the address; empty: not narrowed. */
export interface StorySearch {
  readonly q: string;
  readonly kind: string;
  readonly stage: string;
  readonly unit: string;
  readonly topic: string;
  readonly from: string;
  readonly until: string;
  readonly page: string;
}

/** Stories the person may read that answer a search. */
export function useStorySearch(search: StorySearch) {
  const client = useClient();
  return useQuery({
    queryKey: ['search', search],
    placeholderData: keepPreviousData,
    queryFn: () => {
      const given = Object.entries(search).filter(([, value]) => value !== '');
      return client.call<NewsroomSearch>(
        'GET',
        `/search?${new URLSearchParams(given as [string, string][])}`,
      );
    },
  });
}

/** Stories the person may read that answer what is being typed; null: nothing is asked. */
export function useStoryOffers(typed: string | null) {
  const client = useClient();
  return useQuery({
    queryKey: ['search', 'offers', typed],
    enabled: typed !== null,
    gcTime: 0,
    queryFn: () =>
      client.call<StoryOffers>('GET', `/search/suggest?${new URLSearchParams({ q: typed ?? '' })}`),
  });
}
