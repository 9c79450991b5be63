import type { AuditPage } from '@toasoan/domain';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useClient } from './client-context.ts';

/** What the record is searched for; empty: not narrowed. */
export interface RecordSearch {
  readonly person: string;
  readonly story: string;
  readonly kind: string;
  readonly from: string;
  readonly until: string;
}

/** The record, the latest first, a page more each time it is asked for. */
export function useRecord(search: RecordSearch) {
  const client = useClient();
  return useInfiniteQuery({
    queryKey: ['record', search],
    placeholderData: keepPreviousData,
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) => {
      const given = Object.entries(search).filter(([, value]) => value !== '');
      const query = new URLSearchParams(given as [string, string][]);
      if (pageParam !== null) query.set('before', String(pageParam));
      return client.call<AuditPage>('GET', `/audit?${query}`);
    },
    getNextPageParam: ({ next }) => next,
  });
}
