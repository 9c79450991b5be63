import type { EditorNoticeSettings, NoticeSettings } from '@toasoan/domain';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { turnPushOn } from '../notices/push.ts';
import { useClient } from './client-context.ts';

const KEY = ['notice-settings'];

export function useNoticeSettings(): UseQueryResult<EditorNoticeSettings> {
  const client = useClient();
  return useQuery({
    queryKey: KEY,
    queryFn: () => client.call<EditorNoticeSettings>('GET', '/notice-settings'),
  });
}

/** A change whose answer is the settings as they are then. */
function useChange<Input>(work: (input: Input) => Promise<EditorNoticeSettings | null>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: (view) => {
      if (view) queries.setQueryData(KEY, view);
    },
  });
}

export function useSaveNoticeSettings() {
  const client = useClient();
  return useChange((settings: NoticeSettings) =>
    client.call<EditorNoticeSettings>('PUT', '/notice-settings', settings),
  );
}

export function useRemoveDevice() {
  const client = useClient();
  return useChange((id: string) => client.call<EditorNoticeSettings>('DELETE', `/push-devices/${id}`));
}

/** Turns push on in this browser; gives null when the person or the browser said no. */
export function useTurnPushOn() {
  const client = useClient();
  return useChange(({ pushKey, label }: { readonly pushKey: string; readonly label: string }) =>
    turnPushOn(client, pushKey, label),
  );
}

export function useTestNotice() {
  const client = useClient();
  return useMutation({ mutationFn: () => client.call<undefined>('POST', '/notice-settings/test') });
}
