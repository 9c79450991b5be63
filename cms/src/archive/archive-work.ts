import {
  NewsroomError,
  originalKeyOf,
  type ArchivedOriginal,
  type ArchiveWork,
  type EditionFacts,
  type EditionSnapshot,
  type Operation,
  type PersonRef,
  type Withdrawal,
} from '@toasoan/domain';
import { first, type Sql } from '../database/sql';
import { keepFacts, readFacts } from './facts';

interface Delivery {
  readonly operation: Operation;
  readonly edition_row_id: number;
  readonly story_id: string;
  readonly snapshot: EditionSnapshot;
}

/** What a worker needs to archive an edition or its withdrawal: as it stood then, whatever changed since. */
export async function archiveWorkOf(sql: Sql, delivery: Delivery): Promise<ArchiveWork> {
  const { edition_row_id: editionRowId, operation, story_id: storyId, snapshot } = delivery;
  const facts = (await readFacts(sql, editionRowId)) ?? (await keptNow(sql, editionRowId));
  return {
    facts,
    originals: snapshot.media.map((file) => toOriginal(file, facts)),
    withdrawal: operation === 'withdraw' ? await withdrawalOf(sql, storyId, snapshot.number) : null,
  };
}

async function keptNow(sql: Sql, editionRowId: number): Promise<EditionFacts> {
  await keepFacts(sql, editionRowId, 'later');
  const facts = await readFacts(sql, editionRowId);
  if (!facts) throw new NewsroomError('delivery.not_found');
  return facts;
}

function toOriginal(
  { assetId, sha256 }: EditionSnapshot['media'][number],
  facts: EditionFacts,
): ArchivedOriginal {
  const fileName = facts.files.find((file) => file.assetId === assetId)?.fileName ?? assetId;
  return { assetId, fileName, sha256, key: originalKeyOf(sha256) };
}

async function withdrawalOf(sql: Sql, storyId: string, number: number): Promise<Withdrawal> {
  const event = await first<{ at: string; actor: string; note: string | null }>(
    sql,
    `select at, actor, detail::jsonb->>'note' as note from newsroom.audit_events
     where subject = ? and action = 'story.withdraw' and (detail::jsonb->>'edition')::int = ? order by seq limit 1`,
    [storyId, number],
  );
  if (!event) throw new NewsroomError('delivery.not_found');
  const { id, name } = JSON.parse(event.actor) as PersonRef;
  return { at: event.at, by: { id, name }, reason: event.note ?? '' };
}
