import {
  mayChangeAsset,
  mayRead,
  maySeeAsset,
  type Actor,
  type AssetFacts,
  type ReadableFacts,
  type Stage,
} from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';

/** As much of an asset's row as decides who may do what to it. */
export interface OwnedRow {
  readonly document_id: string;
  readonly unit_id: string;
  readonly uploader_id: string;
  readonly shared: boolean;
}

export const ownedBy = (row: OwnedRow): AssetFacts => ({
  unitId: row.unit_id,
  uploaderId: row.uploader_id,
  shared: row.shared,
});

export const maySee = (caller: Actor, row: OwnedRow): boolean => maySeeAsset(caller, ownedBy(row));
export const mayChange = (caller: Actor, row: OwnedRow): boolean => mayChangeAsset(caller, ownedBy(row));

/** What of a story decides who may read it, as {@link STORY_READERS} selects it. */
export interface StoryReaders {
  readonly stage: Stage;
  readonly author_id: string;
  readonly writer_ids: string[];
  readonly unit_id: string;
  readonly lead_id: string | null;
  readonly cooperating_unit_ids: string[];
  readonly is_live: boolean;
}

/** Of `s` (stories) with `sa` (author), `su` (unit) and `sl` (lead). */
export const STORY_READERS = `s.stage, sa.document_id as author_id, s.writer_ids, su.document_id as unit_id,
  sl.document_id as lead_id, s.cooperating_unit_ids, s.live_edition_id is not null as is_live`;
export const STORY_READERS_FROM = `join up_users sa on sa.id = s.author_id join units su on su.id = s.unit_id
  left join units sl on sl.id = s.lead_id`;

export const readersOf = (story: StoryReaders): ReadableFacts => ({
  stage: story.stage,
  authorId: story.author_id,
  writerIds: story.writer_ids,
  unitId: story.unit_id,
  leadUnitId: story.lead_id,
  hasLiveEdition: story.is_live,
  cooperatingUnitIds: story.cooperating_unit_ids,
});

/** The rows the caller may see: by the library's rules, or because a story they may read shows the asset. */
export async function visible<Row extends OwnedRow>(
  sql: Sql,
  caller: Actor,
  assets: readonly Row[],
): Promise<Row[]> {
  const strange = assets.filter((asset) => !maySee(caller, asset)).map((asset) => asset.document_id);
  const stories = strange.length === 0 ? [] : await storiesShowing(sql, strange);
  const opened = new Set(
    stories.filter((story) => mayRead(caller, readersOf(story))).map((story) => story.asset_id),
  );
  return assets.filter((asset) => maySee(caller, asset) || opened.has(asset.document_id));
}

/** Stories whose body or cover names one of these assets. */
const storiesShowing = (
  sql: Sql,
  assetIds: readonly string[],
): Promise<(StoryReaders & { asset_id: string })[]> =>
  rows(
    sql,
    `select wanted.asset_id, ${STORY_READERS}
     from unnest(?::text[]) as wanted(asset_id)
     join stories s on s.media_ids @> to_jsonb(wanted.asset_id) ${STORY_READERS_FROM}`,
    [assetIds],
  );
