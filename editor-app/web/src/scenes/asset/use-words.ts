import type { AssetDetails, AssetView, AssetWords } from '@toasoan/domain';
import { useMutation } from '@tanstack/react-query';
import { useClient } from '../../api/client-context.ts';
import { useReloadAsset } from './use-asset.ts';

/** Says something else of an asset. Only the words given change, so that nobody's other words are written over. */
export function useDescribe(asset: AssetDetails) {
  const client = useClient();
  const reload = useReloadAsset();
  return useMutation({
    mutationFn: (set: Partial<AssetWords>) =>
      client.call<AssetView[]>('PATCH', '/assets', { ids: [asset.id], set }),
    onSuccess: () => reload(asset.id),
  });
}
