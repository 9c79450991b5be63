import type { AssetDetails, AssetUse, AssetView, AssetWords, LibraryPage, Recipe } from '@toasoan/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import type { Client } from './client.ts';
import { useClient } from './client-context.ts';

export { answerChildren, knownAsset } from './sent-assets.ts';

const IDS_PER_REQUEST = 100;

/** The assets with these ids that the person may see. */
export async function listAssets(client: Client, ids: readonly string[]): Promise<AssetView[]> {
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

/** A page of the library; `search` as in {@link librarySchema}. */
export const library = (client: Client, search: URLSearchParams): Promise<LibraryPage> =>
  client.call('GET', search.size === 0 ? '/library' : `/library?${search.toString()}`);

export const readAsset = (client: Client, id: string): Promise<AssetDetails> =>
  client.call('GET', `/assets/${id}`);

/** Where an asset is used. */
export const assetUses = (client: Client, id: string): Promise<AssetUse[]> =>
  client.call('GET', `/assets/${id}/uses`);

/** Says the same of many assets: of all of them or, when refused, of none. */
export const describeAssets = (
  client: Client,
  change: { readonly ids: readonly string[]; readonly set: Partial<AssetWords> },
): Promise<AssetView[]> => client.call('PATCH', '/assets', change);

/** Saves what is wished of the asset's files, based on the version the person was looking at. */
export const saveRecipe = (
  client: Client,
  id: string,
  wish: { readonly basedOn: number; readonly recipe: Recipe },
): Promise<AssetDetails> => client.call('PUT', `/assets/${id}/recipe`, wish);

/** Has a failed asset tried again. */
export const retryAsset = (client: Client, id: string): Promise<AssetDetails> =>
  client.call('POST', `/assets/${id}/retry`);

/** Deletes an asset; refused while a story or an edition uses it. */
export const deleteAsset = (client: Client, id: string): Promise<void> =>
  client.call('DELETE', `/assets/${id}`);

const FIRST_PICTURE_REFRESH = 300;
/** Answers in which a first picture may come; after them there is a queue before it. */
const FIRST_PICTURE_ANSWERS = 30;
const AT_WORK_REFRESH = 2_000;
const MISSING_REFRESH = 15_000;

export type AssetMap = ReadonlyMap<string, AssetView>;

/** The assets the story on screen uses, for the views inside the text. */
export const AssetsContext = createContext<AssetMap>(new Map());
export const useAssetsHere = (): AssetMap => useContext(AssetsContext);

/** True while files of the asset are being made, or wait for it. */
export const isAtWork = ({ state, progress }: Pick<AssetView, 'state' | 'progress'>): boolean =>
  progress !== null || state === 'uploaded' || state === 'processing';

/**
 * Milliseconds until assets are asked for again, after so many answers: at once while somebody waits for a first
 * picture, soon while work goes on, later for one not seen; else never.
 */
export function refreshAfter(
  wanted: number,
  assets: readonly Pick<AssetView, 'state' | 'progress' | 'renditions'>[] | undefined,
  answers: number,
): number | false {
  const working = assets?.filter(isAtWork) ?? [];
  const bare = working.some(({ renditions }) => renditions.length === 0);
  if (bare && answers < FIRST_PICTURE_ANSWERS) return FIRST_PICTURE_REFRESH;
  if (working.length > 0) return AT_WORK_REFRESH;
  return assets && assets.length < wanted ? MISSING_REFRESH : false;
}

/** The assets with these ids by id, kept fresh while any is being processed. `known` serves until the first answer. */
export function useAssets(ids: readonly string[], known: readonly AssetView[]): AssetMap {
  const client = useClient();
  const wanted = [...new Set(ids)].sort();
  const { data } = useQuery({
    queryKey: ['assets', ...wanted],
    enabled: wanted.length > 0,
    queryFn: () => listAssets(client, wanted),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => refreshAfter(wanted.length, state.data, state.dataUpdateCount),
  });
  return useMemo(() => new Map([...known, ...(data ?? [])].map((asset) => [asset.id, asset])), [known, data]);
}
