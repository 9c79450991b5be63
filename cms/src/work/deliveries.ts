import {
  NewsroomError,
  publicKey,
  type ChannelName,
  type DeliveryState,
  type DeliveryWork,
  type EditionSnapshot,
  type finishDeliverySchema,
  type Operation,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { shownMedia, without, withheldOn } from '../consents/withheld';
import { first, inTransaction, rows, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import { WORKER } from './worker';

interface Row {
  channel: ChannelName;
  operation: Operation;
  state: DeliveryState;
  attempts: number;
  edition_row_id: number;
  snapshot: EditionSnapshot;
  hash: string;
  story_id: string;
  live_edition_id: number | null;
}

const LOCKED = `
select d.channel, d.operation, d.state, d.attempts, e.id as edition_row_id, e.snapshot, e.hash,
       s.document_id as story_id, s.live_edition_id
from deliveries d join editions e on e.id = d.edition_id join stories s on s.id = d.story_id
where d.document_id = ? for update of d`;

/** True when something newer has been decided: another edition is live, or a withdrawn story is live again. */
const isSuperseded = (row: Row): boolean =>
  row.operation === 'publish' ? row.live_edition_id !== row.edition_row_id : row.live_edition_id !== null;

/**
 * Gives a delivery to a worker, with a new fence (the attempt's number). One that something newer has overtaken is
 * closed instead. @throws NewsroomError delivery.not_found
 */
export function takeDelivery(strapi: Core.Strapi, id: string): Promise<DeliveryWork> {
  return inTransaction(strapi, async (sql) => {
    const row = await first<Row>(sql, LOCKED, [id]);
    if (!row) throw new NewsroomError('delivery.not_found');
    if (row.state === 'delivered' || row.state === 'superseded') return workOf(sql, id, row, row.state, null);
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
    fence === null
      ? undefined
      : (await withheldOn(sql, row.channel, shownMedia(editionId, snapshot.media))).get(editionId);
  return {
    id,
    channel: row.channel,
    operation: row.operation,
    state,
    fence,
    edition: snapshot,
    editionHash: row.hash,
    affected: await affectedPages(sql, row.story_id, snapshot),
    retiredPublicKeys: fence === null ? [] : await retiredKeys(sql, row, withheld),
    withheldAssetIds: [...(withheld ?? [])],
  };
}

/** Pages of topics, units and plans that any edition of the story stands on: a correction may move it. */
async function affectedPages(
  sql: Sql,
  storyId: string,
  edition: EditionSnapshot,
): Promise<DeliveryWork['affected']> {
  const all = await rows<{ topics: EditionSnapshot['topics'] }>(
    sql,
    `select e.snapshot->'topics' as topics from editions e join stories s on s.id = e.story_id where s.document_id = ?`,
    [storyId],
  );
  const topics = all.flatMap((row) => row.topics);
  return {
    topics: [...new Set(topics.map((topic) => topic.slug))],
    units: [edition.unit.slug],
    plans: [...new Set(topics.map((topic) => topic.planSlug))],
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
    row.channel,
    others.flatMap(({ id, media }) => shownMedia(id, media)),
  );
  const shown = others.map(({ id, media }) => without(media, hidden.get(id)));
  if (row.operation === 'publish') shown.push(without(row.snapshot.media, withheld));
  const kept = new Set(shown.flatMap(publicKeysOf));
  return [...new Set(own.flatMap(({ media }) => publicKeysOf(media)))].filter((key) => !kept.has(key));
}

/** Takes a worker's result. @throws NewsroomError delivery.not_found, work.stale when the fence is an older one */
export function finishDelivery(
  strapi: Core.Strapi,
  id: string,
  input: z.output<typeof finishDeliverySchema>,
): Promise<void> {
  return inTransaction(strapi, async (sql) => {
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
      } else {
        await first(
          sql,
          `update deliveries set state = ?, error = ?, cause = ?, settled_at = case when ? then now() end,
             updated_at = now() where document_id = ?`,
          [input.final ? 'failed' : 'pending', input.error, input.cause, input.final, id],
        );
      }
      await audit(sql, {
        actor: WORKER,
        action: `delivery.${input.outcome}`,
        subject: row.story_id,
        detail: { delivery: id, channel: row.channel, operation: row.operation, attempt: input.fence },
      });
    });
  });
}
