import type { AssetState, Rendition, StoryFacts } from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';

/** An asset's row, as stories use it. */
export interface AssetRow {
  readonly id: number;
  readonly document_id: string;
  readonly state: AssetState;
  readonly file_name: string;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly placeholder: string | null;
  readonly renditions: readonly Rendition[] | null;
  readonly failure: string | null;
  readonly unit_id: string;
  readonly uploader_id: string;
}

/** The assets with these document ids, in the order asked for; ids without an asset are left out. */
export async function loadAssets(sql: Sql, documentIds: readonly string[]): Promise<AssetRow[]> {
  if (documentIds.length === 0) return [];
  const found = await rows<AssetRow>(
    sql,
    `select a.id, a.document_id, a.state, a.file_name, a.bytes, a.sha_256 as sha256, a.width, a.height, a.placeholder,
            a.renditions, a.failure, u.document_id as unit_id, p.document_id as uploader_id
     from assets a join units u on u.id = a.unit_id join up_users p on p.id = a.uploader_id
     where a.document_id = any(?)`,
    [documentIds],
  );
  const byId = new Map(found.map((asset) => [asset.document_id, asset]));
  return documentIds.flatMap((id) => byId.get(id) ?? []);
}

/** The original's hash of each asset, for the content hash. */
export const originalsOf = (assets: readonly AssetRow[]): ReadonlyMap<string, string | null> =>
  new Map(assets.map((asset) => [asset.document_id, asset.sha256]));

/** The worst state among the assets a story uses; one that is gone counts as failed. */
export function mediaState(assets: readonly AssetRow[], wanted: number): StoryFacts['media'] {
  if (assets.length < wanted || assets.some((asset) => asset.state === 'failed')) return 'failed';
  return assets.every((asset) => asset.state === 'ready') ? 'ready' : 'processing';
}
