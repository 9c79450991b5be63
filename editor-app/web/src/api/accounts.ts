import type {
  AccountChange,
  AccountSettings,
  AccountState,
  inviteSchema,
  LinkToHandOver,
} from '@toasoan/domain';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';
import { useClient } from './client-context.ts';

const KEY = ['accounts'];
const SETTINGS = ['account-settings'];
export type Invitation = z.input<typeof inviteSchema>;

/** How every account stands; for administrators. */
export function useAccounts(): UseQueryResult<AccountState[]> {
  const client = useClient();
  return useQuery({ queryKey: KEY, queryFn: () => client.call<AccountState[]>('GET', '/accounts') });
}

/** Invites a person, or (given their id) sends them a new link in place of the old. */
export function useInvite() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (whom: Invitation | string) =>
      typeof whom === 'string'
        ? client.call<LinkToHandOver>('POST', `/accounts/${whom}/invitation`)
        : client.call<LinkToHandOver>('POST', '/accounts', whom),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** Changes another's account. */
export function useChangeAccount(personId: string) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: AccountChange) =>
      client.call<AccountState[]>('POST', `/accounts/${personId}/changes/${change}`),
    onSuccess: (states) => queries.setQueryData(KEY, states),
  });
}

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
