import {
  channelsOfEdition,
  hashJson,
  type ChannelName,
  type EditionSnapshot,
  type Operation,
} from '@toasoan/domain';
import { keepFacts } from '../archive/facts';
import { sendEarlier } from '../archive/earlier';
import { first, type Sql } from '../database/sql';
import { send } from '../deliveries/send';
import type { Step } from './act';
import { snapshotOf } from './snapshot';

/** Freezes an edition of what was approved, makes it the live one, and sends it where it is to go. */
export async function publish(step: Step): Promise<Readonly<Record<string, unknown>>> {
  const { strapi, sql, open, caller } = step;
  const { story } = open;
  const earlier = await sendEarlier(strapi, sql, { rowId: story.id, documentId: story.documentId });
  const snapshot = await snapshotOf(sql, open, step.now, story.correctionNote);
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
    `update stories set live_edition_id = ?, slug = ?, first_published_at = coalesce(first_published_at, ?),
       correction_note = '', embargo_until = null where id = ?`,
    [edition.id, snapshot.slug, step.now, story.id],
  );
  await keepAnswers(sql, Number(edition.id), snapshot);
  await keepFacts(sql, Number(edition.id), 'publication');
  const channels = channelsOfEdition(story.approval?.channels ?? []);
  for (const channel of channels) await sendTo(step, channel, 'publish', Number(edition.id));
  return {
    edition: snapshot.number,
    editionHash: hash,
    channels: story.approval?.channels ?? [],
    sent: earlier + channels.length,
  };
}

/** Later than this after its hour, a publication is marked late: the system was down, or too busy. */
export const LATE_SECONDS = 60;

/** Publishes at the hour set, and notes by how much it was missed. */
export async function publishDue(step: Step): Promise<Readonly<Record<string, unknown>>> {
  const { schedule } = step.open.story;
  const detail = await publish(step);
  if (!schedule) return detail;
  const seconds = Math.floor((step.now.getTime() - schedule.at.getTime()) / 1_000);
  return {
    ...detail,
    scheduledAt: schedule.at.toISOString(),
    scheduledBy: schedule.by,
    ...(seconds > LATE_SECONDS ? { lateSeconds: seconds } : {}),
  };
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
