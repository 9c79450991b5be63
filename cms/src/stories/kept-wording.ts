import {
  mayBeWorded,
  wordingRight,
  type FanpageWording,
  type PersonRef,
  type WordingState,
} from '@toasoan/domain';
import { first, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import type { OpenStory } from './open';

/** What is said of a story on the fanpage, with its last change. */
export interface KeptWording {
  readonly wording: FanpageWording;
  readonly revision: number;
  readonly changedBy: PersonRef;
  readonly changedAt: Date;
}

interface Row {
  text: string | null;
  hashtags: string[] | null;
  share_asset_id: string | null;
  revision: number;
  changed_by: string;
  name: string | null;
  changed_at: Date;
}

/** What is said of a story on the fanpage, by its row; null: nobody has said anything. */
export async function keptWording(sql: Sql, storyRowId: number): Promise<KeptWording | null> {
  const row = await first<Row>(
    sql,
    `select w.text, w.hashtags, w.share_asset_id, w.revision, w.changed_by, w.changed_at,
            coalesce(p.display_name, p.username) as name
     from newsroom.fanpage_wording w left join up_users p on p.document_id = w.changed_by where w.story_id = ?`,
    [storyRowId],
  );
  return (
    row && {
      wording: { text: row.text, hashtags: row.hashtags, shareAssetId: row.share_asset_id },
      revision: row.revision,
      changedBy: { id: row.changed_by, name: row.name ?? '' },
      changedAt: row.changed_at,
    }
  );
}

/** Writes down what is said of a story on the fanpage. Called inside the gate of the story. */
export async function writeWording(
  sql: Sql,
  storyRowId: number,
  {
    wording,
    revision,
    changedBy,
    changedAt,
  }: Omit<KeptWording, 'changedBy'> & { readonly changedBy: string },
): Promise<void> {
  const { text, hashtags, shareAssetId } = wording;
  await first(
    sql,
    `insert into newsroom.fanpage_wording (story_id, text, hashtags, share_asset_id, revision, changed_by, changed_at)
     values (?, ?, ?::jsonb, ?, ?, ?, ?)
     on conflict (story_id) do update set text = excluded.text, hashtags = excluded.hashtags,
       share_asset_id = excluded.share_asset_id, revision = excluded.revision, changed_by = excluded.changed_by,
       changed_at = excluded.changed_at`,
    [storyRowId, text, hashtags && JSON.stringify(hashtags), shareAssetId, revision, changedBy, changedAt],
  );
}

/** The same for one caller. */
export const wordingState = (
  { story, facts }: OpenStory,
  kept: KeptWording | null,
  caller: Caller,
): WordingState => ({
  wording: kept?.wording ?? null,
  revision: kept?.revision ?? 0,
  changedBy: kept?.changedBy ?? null,
  changedAt: kept?.changedAt.toISOString() ?? null,
  mayChange: wordingRight(caller) !== null && mayBeWorded(facts),
  fromNextEdition: story.live !== null,
  goesOut: story.approval === null || story.approval.channels.includes('fanpage'),
});
