import type { NotificationView } from '@toasoan/domain';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from './client-context.ts';

export const NOTICES_KEY = ['notifications'];

export function useNotifications(): UseQueryResult<NotificationView[]> {
  const client = useClient();
  return useQuery({
    queryKey: NOTICES_KEY,
    queryFn: () => client.call<NotificationView[]>('GET', '/notifications'),
    refetchInterval: 60_000,
  });
}

/** Marks every notification as read. */
export function useMarkRead() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => client.call<undefined>('POST', '/notifications/read'),
    onSuccess: () => queries.invalidateQueries({ queryKey: NOTICES_KEY }),
  });
}
