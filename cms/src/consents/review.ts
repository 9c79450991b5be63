import {
  consentChannelOf,
  showingNotices,
  type PublicChannel,
  type EditionMedia,
  type ShowingCause,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { oneAtATime } from '../database/locks';
import { first, rows, type Sql } from '../database/sql';
import { send } from '../deliveries/send';
import { audit, type AuditActor } from '../gate/record';
import { tell } from '../stories/notify';
import { loadStory } from '../stories/row';
import { shownMedia, withheldAmong, type Withheld } from './withheld';

/** What made somebody look, and who it was. */
export interface Review {
  /** Only live editions with one of these; null: every one that shows what needs consent. */
  readonly assetIds: readonly string[] | null;
  readonly cause: ShowingCause;
  readonly actor: AuditActor;
  /** Row ids of people who are not told, since it is their own doing. */
  readonly except: readonly number[];
}

interface LiveEdition {
  edition_id: number;
  number: number;
  story_row_id: number;
  story_id: string;
  media: readonly EditionMedia[];
  channels: readonly PublicChannel[];
}

interface Change {
  readonly channel: PublicChannel;
  readonly takenOff: readonly string[];
  readonly putBack: readonly string[];
}

/**
 * Takes off every channel what live editions may not show there any more, and puts back what they may show again: by a
 * new delivery of the same edition, which stays as it is. What is recorded as taken off is not taken off again, so
 * that a second review changes nothing. Gives the number of stories that changed.
 *
 * Called inside the gate, and before the caller writes audit events: those wait for one another until the transaction
 * ends, and a story's action that holds the story may be waiting to write one.
 */
export async function reviewShowing(strapi: Core.Strapi, sql: Sql, review: Review): Promise<number> {
  if ((await liveEditions(sql, review.assetIds)).length === 0) return 0;
  // Nothing is reviewed twice at the same time: the second would send what the first has sent.
  await oneAtATime(sql, 'showing');
  const changed = await whatChanges(sql, await liveEditions(sql, review.assetIds));
  for (const { edition, changes } of changed)
    for (const change of changes) await carryOut(strapi, sql, edition, change);
  for (const { edition, changes } of changed) {
    for (const change of changes) await record(sql, edition, change, review);
    await inform(sql, edition, changes, review);
  }
  return changed.length;
}

interface Changed {
  readonly edition: LiveEdition;
  readonly changes: readonly Change[];
}

async function whatChanges(sql: Sql, editions: readonly LiveEdition[]): Promise<Changed[]> {
  const found = await withheldAmong(
    sql,
    editions.flatMap((edition) => shownMedia(edition.edition_id, edition.media)),
  );
  return editions
    .map((edition) => ({
      edition,
      changes: changesOf(
        edition,
        found.filter((item) => item.editionId === edition.edition_id),
      ),
    }))
    .filter(({ changes }) => changes.length > 0);
}

/** Live editions with one of these assets, or with any that needs consent or was taken off. */
async function liveEditions(sql: Sql, assetIds: Review['assetIds']): Promise<LiveEdition[]> {
  const wanted =
    assetIds === null
      ? `select document_id as asset_id from assets where children in ('identifiable', 'blurred')
         union select asset_id from newsroom.edition_children where answer = 'identifiable'
         union select asset_id from newsroom.withheld`
      : 'select unnest(?::text[]) as asset_id';
  return rows<LiveEdition>(
    sql,
    `with wanted as (${wanted}),
     live as (
       select distinct e.id as edition_id from wanted
       join editions e on jsonb_path_query_array(e.snapshot, '$.media[*].assetId') @> to_jsonb(wanted.asset_id)
       join stories s on s.live_edition_id = e.id
     )
     select e.id as edition_id, e.number, s.id as story_row_id, s.document_id as story_id,
            e.snapshot->'media' as media,
            (select coalesce(jsonb_agg(distinct d.channel), '[]'::jsonb) from deliveries d
             where d.edition_id = e.id and d.operation = 'publish' and d.channel not in ('archive', 'press')) as channels
     from live join editions e on e.id = live.edition_id join stories s on s.live_edition_id = e.id
     order by e.id`,
    assetIds === null ? [] : [assetIds],
  );
}

/** What is to change on each channel the edition was sent to. */
const changesOf = ({ channels }: LiveEdition, found: readonly Withheld[]): Change[] =>
  channels
    .map((channel) => ({
      channel,
      takenOff: found
        .filter(
          (item) => item.channels.includes(consentChannelOf(channel)) && !item.recorded.includes(channel),
        )
        .map((item) => item.assetId),
      putBack: found
        .filter(
          (item) => !item.channels.includes(consentChannelOf(channel)) && item.recorded.includes(channel),
        )
        .map((item) => item.assetId),
    }))
    .filter(({ takenOff, putBack }) => takenOff.length + putBack.length > 0);

async function carryOut(
  strapi: Core.Strapi,
  sql: Sql,
  { edition_id, story_row_id, story_id }: LiveEdition,
  { channel, takenOff, putBack }: Change,
): Promise<void> {
  await first(
    sql,
    `insert into newsroom.withheld (edition_id, channel, asset_id) select ?, ?, unnest(?::text[])
     on conflict do nothing`,
    [edition_id, channel, takenOff],
  );
  await first(
    sql,
    'delete from newsroom.withheld where edition_id = ? and channel = ? and asset_id = any(?::text[])',
    [edition_id, channel, putBack],
  );
  await send(strapi, sql, {
    channel,
    operation: 'publish',
    editionRowId: edition_id,
    storyRowId: story_row_id,
    storyId: story_id,
  });
}

async function record(
  sql: Sql,
  { number, story_id }: LiveEdition,
  { channel, takenOff, putBack }: Change,
  { actor, cause }: Review,
): Promise<void> {
  const events = [
    ['media.withheld', takenOff, { cause }],
    ['media.returned', putBack, {}],
  ] as const;
  // What is taken off and what is put back goes in one delivery, which the first of the two events tells of.
  let sent = 1;
  for (const [action, assets, more] of events) {
    if (assets.length === 0) continue;
    await audit(sql, {
      actor,
      action,
      subject: story_id,
      detail: { edition: number, channel, assets, ...more, sent },
    });
    sent = 0;
  }
}

async function inform(
  sql: Sql,
  { story_id }: LiveEdition,
  changes: readonly Change[],
  { cause, except, actor }: Review,
): Promise<void> {
  const story = await loadStory(sql, story_id, 'read');
  if (!story) return;
  const takenOff = changes.some((change) => change.takenOff.length > 0);
  await tell(sql, story, showingNotices(takenOff, cause), except, {
    event: 'showing',
    by: actor.kind === 'person' ? actor.name : null,
  });
}
