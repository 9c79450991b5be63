import { useMutation, useQueryClient } from '@tanstack/react-query';
import { retryAsset } from './assets.ts';
import { useClient } from './client-context.ts';

/** Has a failed asset tried again. Whatever shows assets is read again: somebody else may have been first. */
export function useRetryAsset(id: string) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => retryAsset(client, id),
    onSettled: () =>
      Promise.all(
        [['assets'], ['asset'], ['library']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}
