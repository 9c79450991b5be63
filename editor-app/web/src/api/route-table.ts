import type { RouteHistory, RouteLead, RouteTable } from '@toasoan/domain';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from './client-context.ts';

const KEY = ['routes'];

/** Which department leads which topic. */
export function useRouteTable(): UseQueryResult<RouteTable> {
  const client = useClient();
  return useQuery({ queryKey: KEY, queryFn: () => client.call<RouteTable>('GET', '/routes') });
}

/** Every row a topic had; read anew each time it is asked. */
export function useRouteHistory(topic: string): UseQueryResult<RouteHistory> {
  const client = useClient();
  return useQuery({
    queryKey: ['route-history', topic],
    gcTime: 0,
    queryFn: () => client.call<RouteHistory>('GET', `/routes/${topic}/history`),
  });
}

export interface RouteInput {
  readonly basedOn: number | null;
  readonly leads: readonly RouteLead[];
  readonly cooperating: readonly string[];
  readonly reason: string;
}

/** Gives a topic other departments, or, without any named, the plan's own again. */
export function useChangeRoute(topic: string) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: RouteInput | Pick<RouteInput, 'basedOn' | 'reason'>) =>
      'leads' in wish
        ? client.call<RouteTable>('PUT', `/routes/${topic}`, wish)
        : client.call<RouteTable>('POST', `/routes/${topic}/plan`, wish),
    onSuccess: (table) => queries.setQueryData(KEY, table),
    onError: () => queries.invalidateQueries({ queryKey: KEY }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['reference'] }),
  });
}
