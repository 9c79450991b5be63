import type { AssetView } from '@toasoan/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import type { Client } from './client.ts';
import { useClient } from './client-context.ts';

const PROCESSING_REFRESH = 1_500;
const IDS_PER_REQUEST = 100;

export type AssetMap = ReadonlyMap<string, AssetView>;

/** The pictures the story on screen uses, for the views inside the text. */
export const AssetsContext = createContext<AssetMap>(new Map());
export const useAssetsHere = (): AssetMap => useContext(AssetsContext);

/** True while the picture's final state is still to come. */
export const isUnderway = (asset: AssetView): boolean =>
  asset.state === 'uploaded' || asset.state === 'processing';

/** The assets with these ids by id, kept fresh while any is being processed. `known` serves until the first answer. */
export function useAssets(ids: readonly string[], known: readonly AssetView[]): AssetMap {
  const client = useClient();
  const wanted = [...new Set(ids)].sort();
  const query = useQuery({
    queryKey: ['assets', ...wanted],
    enabled: wanted.length > 0,
    queryFn: () => fetchAssets(client, wanted),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data && (state.data.length < wanted.length || state.data.some(isUnderway))
        ? PROCESSING_REFRESH
        : false,
  });
  const { data } = query;
  return useMemo(() => new Map([...known, ...(data ?? [])].map((asset) => [asset.id, asset])), [known, data]);
}

async function fetchAssets(client: Client, ids: readonly string[]): Promise<AssetView[]> {
  const starts = Array.from(
    { length: Math.ceil(ids.length / IDS_PER_REQUEST) },
    (_, index) => index * IDS_PER_REQUEST,
  );
  const parts = await Promise.all(
    starts.map((start) =>
      client.call<AssetView[]>('GET', `/assets?ids=${ids.slice(start, start + IDS_PER_REQUEST).join(',')}`),
    ),
  );
  return parts.flat();
}
