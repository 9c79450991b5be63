import type {
  AssetWords,
  Chapter,
  ConsentTerms,
  MediaFile,
  PersonRef,
  Progress,
  Rendition,
  StoryFacts,
  UnitRef,
} from '@toasoan/domain';
import type { AssetColumns } from '../assets/row';
import { rows, type Sql } from '../database/sql';

/** An asset's row, as stories and the library use it. */
export interface AssetRow extends AssetColumns {
  readonly id: number;
  readonly placeholder: string | null;
  readonly renditions: readonly Rendition[];
  readonly files: readonly MediaFile[];
  readonly chapters: readonly Chapter[];
  readonly progress: Progress | null;
  readonly topic_ids: AssetWords['topicIds'];
  /** The terms of every consent attached. */
  readonly consents: readonly ConsentTerms[];
  readonly unit: UnitRef;
  readonly uploader: PersonRef;
  readonly created_at: Date;
}

/** The columns of an {@link AssetRow}, of `a` (assets) with `u` (its unit) and `p` (its uploader). */
export const ASSET_COLUMNS = `
a.id, a.document_id, a.state, a.kind, a.format, a.file_name, a.bytes, a.sha_256 as sha256, a.width, a.height,
a.duration_ms, a.pages, a.placeholder, a.renditions, a.files, a.recipe->'chapters' as chapters, a.failure, a.progress,
a.title, a.alt, a.caption, a.credit, a.licence, a.topic_ids, a.shared, a.children, a.created_at,
u.document_id as unit_id, p.document_id as uploader_id,
json_build_object('id', u.document_id, 'code', u.code, 'name', u.name) as unit,
json_build_object('id', p.document_id, 'name', coalesce(p.display_name, p.username)) as uploader,
(select coalesce(jsonb_agg(jsonb_build_object(
    'guardianAgrees', c.guardian_agrees, 'allUnderSeven', c.all_under_seven, 'childAgrees', c.child_agrees,
    'from', c."from", 'until', c.until, 'channels', c.channels, 'withdrawnAt', c.withdrawn_at)), '[]'::jsonb)
 from jsonb_array_elements_text(a.consent_ids) as attached(consent_id)
 join consents c on c.document_id = attached.consent_id) as consents`;

export const ASSET_TABLES = `assets a join units u on u.id = a.unit_id join up_users p on p.id = a.uploader_id`;

/**
 * The assets with these document ids, in the order asked for; ids without an asset and deleted ones are left out.
 * `keep` holds them until the transaction ends: nobody deletes what is being put into a story.
 */
export async function loadAssets(
  sql: Sql,
  documentIds: readonly string[],
  keep: 'keep' | 'read' = 'read',
): Promise<AssetRow[]> {
  if (documentIds.length === 0) return [];
  const found = await rows<AssetRow>(
    sql,
    `select ${ASSET_COLUMNS} from ${ASSET_TABLES} where a.document_id = any(?) and a.deleted_at is null
     ${keep === 'keep' ? 'for share of a' : ''}`,
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

/** A picture that shows the whole asset, or its first page: not a crop. */
export const isWhole = (picture: Pick<Rendition, 'name'>): boolean => /^(p1-)?w\d+$/.test(picture.name);

/** The size of the picture, or of the poster, wave or first page that stands for an asset; null while there is none. */
export function sizeOf(
  asset: Pick<AssetRow, 'width' | 'height' | 'renditions'>,
): { width: number; height: number } | null {
  const { width, height, renditions } = asset;
  if (width !== null && height !== null) return { width, height };
  const [widest] = renditions.filter(isWhole).sort((a, b) => b.width - a.width);
  return widest ? { width: widest.width, height: widest.height } : null;
}
