import type { AssetDetails, AssetUse, Recipe } from '@toasoan/domain';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { assetUses, isAtWork, readAsset, saveRecipe } from '../../api/assets.ts';
import { useClient } from '../../api/client-context.ts';
import { RequestError } from '../../api/request-error.ts';

const WORKING_REFRESH = 2_000;

export const assetKey = (id: string): readonly string[] => ['asset', id];
const usesKey = (id: string): readonly string[] => ['asset-uses', id];

/** An asset with everything about it, kept fresh while files are made of it. */
export function useAsset(id: string): UseQueryResult<AssetDetails> {
  const client = useClient();
  return useQuery({
    queryKey: assetKey(id),
    queryFn: () => readAsset(client, id),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? WORKING_REFRESH : false),
  });
}

/** Where the asset is used. */
export function useAssetUses(id: string): UseQueryResult<AssetUse[]> {
  const client = useClient();
  return useQuery({
    queryKey: usesKey(id),
    queryFn: () => assetUses(client, id),
  });
}

/** Puts a fresh answer about an asset on screen; the lists it stands in are read again. */
export function useShowAsset(): (asset: AssetDetails) => void {
  const queries = useQueryClient();
  return (asset) => {
    queries.setQueryData(assetKey(asset.id), asset);
    void queries.invalidateQueries({ queryKey: ['library'] });
  };
}

/** Reads an asset and where it is used again. */
export function useReloadAsset(): (id: string) => Promise<void> {
  const queries = useQueryClient();
  return async (id) => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: assetKey(id) }),
      queries.invalidateQueries({ queryKey: usesKey(id) }),
      queries.invalidateQueries({ queryKey: ['library'] }),
    ]);
  };
}

/** True for the refusal that says somebody else changed the asset first. */
export const isStale = (error: unknown): boolean =>
  error instanceof RequestError && error.body?.id === 'asset.stale';

interface SaveRecipe {
  readonly basedOn: number;
  readonly recipe: Recipe;
}

/** Saves what is wished of the asset's files. After a refusal the newest state is on screen. */
export function useSaveRecipe(id: string) {
  const client = useClient();
  const show = useShowAsset();
  const reload = useReloadAsset();
  return useMutation({
    mutationFn: (input: SaveRecipe) => saveRecipe(client, id, input),
    onSuccess: show,
    onError: (error) => (isStale(error) ? reload(id) : undefined),
  });
}
