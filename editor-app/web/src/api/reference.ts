import type { Reference } from '@toasoan/domain';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from './client-context.ts';

/** Units and the topics of plans in force. Changes rarely; read once an hour. */
export function useReference(): UseQueryResult<Reference> {
  const client = useClient();
  return useQuery({
    queryKey: ['reference'],
    queryFn: () => client.call<Reference>('GET', '/reference'),
    staleTime: 3_600_000,
  });
}
