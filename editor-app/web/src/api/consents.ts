import type { AssetUse, ConsentInput, ConsentView } from '@toasoan/domain';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from './client-context.ts';

const KEY = ['consents'];

/** The consents of a unit, newest first; of every unit the person may see when none is named. */
export function useConsents(unitId: string, enabled = true): UseQueryResult<ConsentView[]> {
  const client = useClient();
  return useQuery({
    queryKey: [...KEY, unitId],
    enabled,
    queryFn: () =>
      client.call<ConsentView[]>(
        'GET',
        unitId === '' ? '/consents' : `/consents?unitId=${encodeURIComponent(unitId)}`,
      ),
  });
}

/** Where the assets under a consent are used; read anew each time it is asked. */
export function useConsentUses(id: string): UseQueryResult<AssetUse[]> {
  const client = useClient();
  return useQuery({
    queryKey: ['consent-uses', id],
    gcTime: 0,
    queryFn: () => client.call<AssetUse[]>('GET', `/consents/${id}/uses`),
  });
}

/** Records a consent. */
export function useRecordConsent() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (consent: ConsentInput) => client.call<ConsentView>('POST', '/consents', consent),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** What a withdrawal did. */
export interface Withdrawal {
  readonly consent: ConsentView;
  readonly uses: readonly AssetUse[];
}

/** Withdraws a consent: the assets under it leave the channels at once. */
export function useWithdrawConsent(id: string) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => client.call<Withdrawal>('POST', `/consents/${id}/withdraw`, { reason }),
    // What was refused may have been withdrawn by somebody else; assets and stories follow either way.
    onSettled: () =>
      Promise.all(
        [KEY, ['asset'], ['library'], ['story'], ['queue']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

/** Address of the form or list handed in with a consent. Each opening is recorded. */
export const consentFileAddress = (id: string): string => `/api/consents/${id}/file`;
