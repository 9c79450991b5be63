import type { RemarkSettings, RemarkSettingsView } from '@toasoan/domain';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from './client-context.ts';

const KEY = ['remark-settings'];

/** What the newsroom lets through, warns of, or does not look for. */
export function useRemarkSettings(): UseQueryResult<RemarkSettingsView> {
  const client = useClient();
  return useQuery({
    queryKey: KEY,
    queryFn: () => client.call<RemarkSettingsView>('GET', '/remark-settings'),
    staleTime: 60_000,
  });
}

/** Sets the rules that are named. */
export function useChangeRemarkSettings() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (settings: RemarkSettings) =>
      client.call<RemarkSettingsView>('PUT', '/remark-settings', { settings }),
    onSuccess: (view) => queries.setQueryData(KEY, view),
  });
}
