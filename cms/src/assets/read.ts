import { holds, mayRead, NewsroomError, type AssetView, type ImageFormat, type Stage } from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { loadAssets, type AssetRow } from '../stories/media';
import { toAssetView } from './view';

interface UsingStory {
  asset_id: string;
  stage: Stage;
  author_id: string;
  writer_ids: string[];
  unit_id: string;
  lead_id: string | null;
  cooperating_unit_ids: string[];
}

/** The assets among `ids` that the caller may see: of their units, their own, or used by a story they may read. */
async function readable(sql: Sql, caller: Caller, ids: readonly string[]): Promise<AssetRow[]> {
  const assets = await loadAssets(sql, ids);
  const strange = assets.filter((asset) => !isOwn(caller, asset)).map((asset) => asset.document_id);
  const stories = strange.length === 0 ? [] : await storiesUsing(sql, strange);
  const seen = new Set(
    stories
      .filter((story) =>
        mayRead(caller, {
          stage: story.stage,
          authorId: story.author_id,
          writerIds: story.writer_ids,
          unitId: story.unit_id,
          leadUnitId: story.lead_id,
          cooperatingUnitIds: story.cooperating_unit_ids,
        }),
      )
      .map((story) => story.asset_id),
  );
  return assets.filter((asset) => isOwn(caller, asset) || seen.has(asset.document_id));
}

const isOwn = (caller: Caller, asset: AssetRow): boolean =>
  asset.uploader_id === caller.personId ||
  holds(caller, ['contributor', 'unit_head', 'desk_editor', 'department_head'], asset.unit_id);

/** Stories whose body or cover names one of these assets. */
function storiesUsing(sql: Sql, assetIds: readonly string[]): Promise<UsingStory[]> {
  return rows<UsingStory>(
    sql,
    `select wanted.asset_id, s.stage, a.document_id as author_id, s.writer_ids, u.document_id as unit_id,
            l.document_id as lead_id, s.cooperating_unit_ids
     from unnest(?::text[]) as wanted(asset_id)
     join stories s on s.media_ids @> to_jsonb(wanted.asset_id)
     join up_users a on a.id = s.author_id
     join units u on u.id = s.unit_id
     left join units l on l.id = s.lead_id`,
    [assetIds],
  );
}

/** The assets a caller asked for by id; those they may not see are left out. */
export async function listAssets(sql: Sql, caller: Caller, ids: readonly string[]): Promise<AssetView[]> {
  return (await readable(sql, caller, ids)).map(toAssetView);
}

/** @throws NewsroomError asset.not_found */
export async function readAsset(sql: Sql, caller: Caller, id: string): Promise<AssetView> {
  return toAssetView(await one(sql, caller, id));
}

/** Where the renditions of an asset lie, for the editor's server to stream previews from. */
export async function assetFiles(
  sql: Sql,
  caller: Caller,
  id: string,
): Promise<{ files: { name: string; format: ImageFormat; key: string; sha256: string }[] }> {
  const asset = await one(sql, caller, id);
  return {
    files: (asset.renditions ?? []).map(({ name, format, key, sha256 }) => ({ name, format, key, sha256 })),
  };
}

async function one(sql: Sql, caller: Caller, id: string): Promise<AssetRow> {
  const [asset] = await readable(sql, caller, [id]);
  if (!asset) throw new NewsroomError('asset.not_found');
  return asset;
}
