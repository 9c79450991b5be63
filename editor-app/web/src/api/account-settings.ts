import type { AccountSettings } from '@toasoan/domain';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from './client-context.ts';

const SETTINGS = ['account-settings'];

/** What holds for all accounts. */
export function useAccountSettings(): UseQueryResult<AccountSettings> {
  const client = useClient();
  return useQuery({
    queryKey: SETTINGS,
    queryFn: () => client.call<AccountSettings>('GET', '/account-settings'),
  });
}

export function useChangeAccountSettings() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (settings: AccountSettings) =>
      client.call<AccountSettings>('PUT', '/account-settings', settings),
    onSuccess: (settings) => queries.setQueryData(SETTINGS, settings),
  });
}
