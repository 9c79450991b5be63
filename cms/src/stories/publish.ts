import { hashJson, type ChannelName, type EditionSnapshot, type Operation } from '@toasoan/domain';
import { first, type Sql } from '../database/sql';
import { send } from '../deliveries/send';
import type { Step } from './act';
import { snapshotOf } from './snapshot';

/** Freezes an edition of what was approved, makes it the live one, and sends it to every channel approved. */
export async function publish(step: Step): Promise<Readonly<Record<string, unknown>>> {
  const { strapi, sql, open, caller } = step;
  const { story } = open;
  const snapshot = await snapshotOf(sql, open, step.now, step.input.note);
  const hash = hashJson(snapshot);
  const edition = await strapi.documents('api::edition.edition').create({
    data: {
      number: snapshot.number,
      slug: snapshot.slug,
      contentHash: snapshot.contentHash,
      hash,
      snapshot: snapshot as unknown as Record<string, never>,
      note: snapshot.correctionNote,
      story: story.id,
      approvedBy: story.approval?.rowId ?? null,
      publishedBy: caller.rowId,
    },
  });
  await first(
    sql,
    `update stories set live_edition_id = ?, slug = ?, first_published_at = coalesce(first_published_at, ?) where id = ?`,
    [edition.id, snapshot.slug, step.now, story.id],
  );
  await keepAnswers(sql, Number(edition.id), snapshot);
  for (const channel of story.approval?.channels ?? []) {
    await sendTo(step, channel, 'publish', Number(edition.id));
  }
  return { edition: snapshot.number, editionHash: hash, channels: story.approval?.channels ?? [] };
}

/** What people had answered about the children in it, and the consents relied on, stay with the edition. */
async function keepAnswers(sql: Sql, editionRowId: number, { media }: EditionSnapshot): Promise<void> {
  await first(
    sql,
    `insert into newsroom.edition_children (edition_id, asset_id, answer, consent_ids)
     select ?, document_id, children, consent_ids from assets where document_id = any(?)`,
    [editionRowId, media.map(({ assetId }) => assetId)],
  );
}

/** Sends an edition of the story at hand to a channel, or takes it off. */
export async function sendTo(
  { strapi, sql, open }: Step,
  channel: ChannelName,
  operation: Operation,
  editionRowId: number,
): Promise<void> {
  const { id: storyRowId, documentId: storyId } = open.story;
  await send(strapi, sql, { channel, operation, editionRowId, storyRowId, storyId });
}
