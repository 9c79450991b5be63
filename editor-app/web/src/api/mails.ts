import type { MailsView } from '@toasoan/domain';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from './client-context.ts';

const KEY = ['mails'];

/** Mails that did not go out. */
export function useMails(): UseQueryResult<MailsView> {
  const client = useClient();
  return useQuery({ queryKey: KEY, queryFn: () => client.call<MailsView>('GET', '/mails') });
}

export function useRetryMail() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => client.call<MailsView>('POST', `/mails/${id}/retry`),
    onSuccess: (view) => queries.setQueryData(KEY, view),
  });
}
