import type { AccountView, FactorToConfirm, RecoveryCodes } from '@toasoan/domain';
import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useClient } from './client-context.ts';
import type { Client } from './client.ts';

const KEY = ['account'];
const FACTOR = '/account/second-factor';

/** The person's own account; asked anew whenever it is looked at. */
export function useAccount(): UseQueryResult<AccountView> {
  const client = useClient();
  return useQuery({ queryKey: KEY, queryFn: () => client.call<AccountView>('GET', '/account') });
}

/** A change of the account, after which it is read anew. */
function useChange<Input, Answer>(
  change: (client: Client, input: Input) => Promise<Answer>,
): UseMutationResult<Answer, Error, Input> {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => change(client, input),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export const useChangeName = () =>
  useChange((client, name: string) => client.call<AccountView>('PUT', '/account/name', { name }));

/** Other sessions end with it. */
export const useChangePassword = () =>
  useChange((client, change: { readonly current: string; readonly password: string }) =>
    client.call<AccountView>('PUT', '/account/password', change),
  );

/** Begins to set up a second factor; nothing holds before it is confirmed. */
export const useBeginFactor = () =>
  useChange((client, password: string) => client.call<FactorToConfirm>('POST', FACTOR, { password }));

export type CodeChange = 'confirm' | 'recovery-codes' | 'remove';

/** What a code is needed for. Gives new recovery codes, or nothing for `remove`. */
export const useFactorCode = (change: CodeChange) =>
  useChange((client, code: string) =>
    client.call<RecoveryCodes | undefined>('POST', `${FACTOR}/${change}`, { code }),
  );

/** Ends one session, or all others for null. */
export const useEndSession = () =>
  useChange((client, id: string | null) =>
    id === null
      ? client.call<undefined>('POST', '/account/sessions/end-others')
      : client.call<undefined>('DELETE', `/account/sessions/${id}`),
  );
