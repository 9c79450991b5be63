import {
  channelDeliverJob,
  consentChannelOf,
  isPublicChannel,
  NewsroomError,
  publicKey,
  stuckNotices,
  type ChannelName,
  type DeliveryState,
  type DeliveryNotes,
  type DeliveryWork,
  type EditionSnapshot,
  type finishDeliverySchema,
  type noteDeliverySchema,
  type Operation,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { archiveWorkOf } from '../archive/archive-work';
import { shownMedia, without, withheldOn } from '../consents/withheld';
import { first, inTransaction, rows, type Sql } from '../database/sql';
import { lastProof, triedSince } from '../deliveries/last-proof';
import { sendWaiting } from '../deliveries/send';
import { waitForStory } from '../deliveries/wait-for-story';
import { audit, enqueue } from '../gate/record';
import { throughGate } from '../gate/scope';
import { tell } from '../stories/notify';
import { loadStory } from '../stories/row';
import { WORKER } from './worker';

interface Row {
  channel: ChannelName;
  operation: Operation;
  state: DeliveryState;
  attempts: number;
  created_at: Date;
  edition_row_id: number;
  story_row_id: number;
  snapshot: EditionSnapshot;
  hash: string;
  story_id: string;
  live_edition_id: number | null;
  /** Deliveries of the story to the same channel that came before this one and are not closed. */
  ahead: number;
}

const LOCKED = `
select d.channel, d.operation, d.state, d.attempts, d.created_at, e.id as edition_row_id, e.snapshot, e.hash,
       s.document_id as story_id, s.live_edition_id, d.story_id as story_row_id,
       (select count(*)::int from deliveries o where o.story_id = d.story_id and o.channel = d.channel and o.id < d.id
        and o.state not in ('delivered', 'superseded')) as ahead
from deliveries d join editions e on e.id = d.edition_id join stories s on s.id = d.story_id
where d.document_id = ? for update of d`;

/** True when something newer has been decided: another edition is live, or a withdrawn story is live again. */
const isSuperseded = (row: Row): boolean => {
  // The archive keeps every edition, and that a story was withdrawn.
  if (row.channel === 'archive') return false;
  return row.operation === 'publish'
    ? row.live_edition_id !== row.edition_row_id
    : row.live_edition_id !== null;
};

/** States in which a worker has nothing to do. */
const AT_REST: readonly DeliveryState[] = ['delivered', 'superseded', 'held', 'by_hand'];

/**
 * Gives a delivery to a worker, with a new fence (the attempt's number). One that something newer has overtaken is
 * closed instead. The archive takes the editions of a story in their order.
 * @throws NewsroomError delivery.not_found, delivery.waits
 */
export function takeDelivery(strapi: Core.Strapi, id: string): Promise<DeliveryWork> {
  return inTransaction(strapi, async (sql) => {
    await waitForStory(sql, id);
    const row = await first<Row>(sql, LOCKED, [id]);
    if (!row) throw new NewsroomError('delivery.not_found');
    if (AT_REST.includes(row.state)) return workOf(sql, id, row, row.state, null);
    if (row.channel === 'archive' && row.ahead > 0) throw new NewsroomError('delivery.waits');
    const overtaken = isSuperseded(row);
    await throughGate(sql, 'work', () =>
      overtaken
        ? first(
            sql,
            `update deliveries set state = 'superseded', settled_at = now(), updated_at = now() where document_id = ?`,
            [id],
          )
        : first(
            sql,
            `update deliveries set state = 'sending', attempts = attempts + 1, updated_at = now() where document_id = ?`,
            [id],
          ),
    );
    return overtaken
      ? workOf(sql, id, row, 'superseded', null)
      : workOf(sql, id, row, 'sending', row.attempts + 1);
  });
}

async function workOf(
  sql: Sql,
  id: string,
  row: Row,
  state: DeliveryState,
  fence: number | null,
): Promise<DeliveryWork> {
  const { snapshot } = row;
  const editionId = row.edition_row_id;
  const withheld =
    fence === null || !isPublicChannel(row.channel)
      ? undefined
      : (await withheldOn(sql, consentChannelOf(row.channel), shownMedia(editionId, snapshot.media))).get(
          editionId,
        );
  return {
    id,
    channel: row.channel,
    operation: row.operation,
    state,
    fence,
    edition: snapshot,
    editionHash: row.hash,
    affected: await affectedPages(sql, row.story_id, snapshot),
    retiredPublicKeys:
      fence === null || row.channel !== 'website' ? [] : await retiredKeys(sql, row, withheld),
    withheldAssetIds: [...(withheld ?? [])],
    before: await lastProof(sql, row.story_row_id, row.channel),
    decidedAt: row.created_at.toISOString(),
    triedSince: await triedSince(sql, row.story_row_id, row.channel),
    notes: await notesOf(sql, row),
    archive: fence === null || row.channel !== 'archive' ? null : await archiveWorkOf(sql, row),
  };
}

async function notesOf(sql: Sql, { story_row_id, channel }: Row): Promise<DeliveryNotes> {
  const row = await first<{ notes: DeliveryNotes }>(
    sql,
    'select notes from newsroom.channel_notes where story_id = ? and channel = ?',
    [story_row_id, channel],
  );
  return row?.notes ?? {};
}

/** Pages that any edition of the story stands on, under all its addresses: a correction may move it. */
async function affectedPages(
  sql: Sql,
  storyId: string,
  edition: EditionSnapshot,
): Promise<DeliveryWork['affected']> {
  const all = await rows<Pick<EditionSnapshot, 'slug' | 'kind' | 'topics'>>(
    sql,
    `select e.slug, e.snapshot->>'kind' as kind, e.snapshot->'topics' as topics
     from editions e join stories s on s.id = e.story_id where s.document_id = ?`,
    [storyId],
  );
  const topics = [...new Set(all.flatMap((row) => row.topics.map(({ slug }) => slug)))];
  const clusters = await rows<{ slug: string }>(
    sql,
    `select distinct k.slug from newsroom.topics t join newsroom.clusters c on c.id = t.cluster_id
     join clusters k on k.id = c.id where t.slug = any(?)`,
    [topics],
  );
  return {
    addresses: [...new Set(all.map(({ slug }) => slug))],
    kinds: [...new Set(all.map(({ kind }) => kind))],
    clusters: clusters.map(({ slug }) => slug),
    topics,
    units: [edition.unit.slug],
    plans: [...new Set(all.flatMap((row) => row.topics.map(({ planSlug }) => planSlug)))],
  };
}

type Media = EditionSnapshot['media'];
const publicKeysOf = (media: Media): string[] =>
  media.flatMap(({ renditions, files = [] }) => [...renditions, ...files].map(publicKey));

/**
 * Public files of the story's editions that nothing live shows once this delivery is done. What is withheld, here or in
 * another story, is not shown.
 */
async function retiredKeys(sql: Sql, row: Row, withheld: ReadonlySet<string> | undefined): Promise<string[]> {
  const own = await rows<{ media: Media }>(
    sql,
    `select e.snapshot->'media' as media from editions e join stories s on s.id = e.story_id where s.document_id = ?`,
    [row.story_id],
  );
  const originals = own.flatMap(({ media }) => media.map((picture) => picture.sha256));
  const others = await rows<{ id: number; media: Media }>(
    sql,
    `select e.id, e.snapshot->'media' as media from stories s join editions e on e.id = s.live_edition_id
     where s.document_id <> ? and exists (
       select 1 from jsonb_array_elements(e.snapshot->'media') m where m->>'sha256' = any(?))`,
    [row.story_id, originals],
  );
  const hidden = await withheldOn(
    sql,
    'website',
    others.flatMap(({ id, media }) => shownMedia(id, media)),
  );
  const shown = others.map(({ id, media }) => without(media, hidden.get(id)));
  if (row.operation === 'publish') shown.push(without(row.snapshot.media, withheld));
  const kept = new Set(shown.flatMap(publicKeysOf));
  return [...new Set(own.flatMap(({ media }) => publicKeysOf(media)))].filter((key) => !kept.has(key));
}

const stateAfter = (
  input: Exclude<z.output<typeof finishDeliverySchema>, { readonly outcome: 'delivered' }>,
): DeliveryState => {
  if (input.outcome === 'handed_over') return 'by_hand';
  if (input.outcome === 'waits') return 'pending';
  return input.final ? 'failed' : 'pending';
};

/** Keeps what a try has made at the far end. @throws NewsroomError delivery.not_found, work.stale */
export function noteDelivery(
  strapi: Core.Strapi,
  id: string,
  { fence, notes }: z.output<typeof noteDeliverySchema>,
): Promise<void> {
  return inTransaction(strapi, async (sql) => {
    await waitForStory(sql, id);
    const row = await first<Row>(sql, LOCKED, [id]);
    if (!row) throw new NewsroomError('delivery.not_found');
    if (row.state !== 'sending' || row.attempts !== fence) throw new NewsroomError('work.stale');
    await first(
      sql,
      `insert into newsroom.channel_notes (story_id, channel, notes) values (?, ?, jsonb_strip_nulls(?::jsonb))
       on conflict (story_id, channel) do update
         set notes = jsonb_strip_nulls(channel_notes.notes || ?::jsonb)`,
      [row.story_row_id, row.channel, JSON.stringify(notes), JSON.stringify(notes)],
    );
  });
}

/** Takes a worker's result. @throws NewsroomError delivery.not_found, work.stale when the fence is an older one */
export function finishDelivery(
  strapi: Core.Strapi,
  id: string,
  input: z.output<typeof finishDeliverySchema>,
): Promise<void> {
  return inTransaction(strapi, async (sql) => {
    await waitForStory(sql, id);
    const row = await first<Row>(sql, LOCKED, [id]);
    if (!row) throw new NewsroomError('delivery.not_found');
    if (row.state !== 'sending' || row.attempts !== input.fence) throw new NewsroomError('work.stale');
    await throughGate(sql, 'work', async () => {
      if (input.outcome === 'delivered') {
        await first(
          sql,
          `update deliveries set state = 'delivered', receipt = ?::jsonb, error = null, cause = null, settled_at = now(),
             updated_at = now() where document_id = ?`,
          [JSON.stringify(input.receipt), id],
        );
        await sendWaiting(sql, {
          ...{ channel: row.channel, editionRowId: row.edition_row_id },
          ...{ storyRowId: row.story_row_id, storyId: row.story_id },
        });
      } else {
        await first(
          sql,
          `update deliveries set state = ?, error = ?, cause = ?, settled_at = case when ? then now() end,
             updated_at = now() where document_id = ?`,
          [stateAfter(input), input.error, input.cause, input.outcome === 'failed' && input.final, id],
        );
        if (input.outcome === 'waits')
          await enqueue(sql, {
            ...channelDeliverJob(id, row.story_id, row.channel),
            runAt: new Date(Date.now() + input.waitMs),
          });
      }
      if (input.outcome === 'handed_over' || (input.outcome === 'failed' && input.final))
        await tellStuck(sql, row, input.outcome);
      await audit(sql, {
        actor: WORKER,
        action: `delivery.${input.outcome}`,
        subject: row.story_id,
        detail: { delivery: id, channel: row.channel, operation: row.operation, attempt: input.fence },
      });
    });
  });
}

async function tellStuck(
  sql: Sql,
  { story_id, channel }: Row,
  outcome: 'failed' | 'handed_over',
): Promise<void> {
  const story = await loadStory(sql, story_id, 'read');
  if (story) await tell(sql, story, stuckNotices(channel, outcome), [], { event: 'stuck', by: null });
}
