import {
  decide,
  heldPen,
  penAfter,
  PRESENCE_TIME,
  type Neighbour,
  type Pen,
  type PenWish,
  type presenceSchema,
  type PresenceView,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { LOCKS } from '../database/locks';
import { first, inTransaction, rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { openStory, type OpenStory } from '../stories/open';

/**
 * A heartbeat of a page that has a story open: notes that it is there, lets it have the pen where the rule says so,
 * and tells who else is there. Who may not write is only looked on, whatever the page wishes.
 * @throws NewsroomError story.not_found
 */
export async function beat(
  strapi: Core.Strapi,
  caller: Caller,
  storyId: string,
  { seat, wish }: z.output<typeof presenceSchema>,
): Promise<PresenceView> {
  return inTransaction(strapi, async (sql) => {
    const open = await openStory(sql, storyId, caller, 'read');
    const now = await oneAtATime(sql, storyId);
    await sweep(sql, now);
    await note(sql, { storyId, seat, personId: caller.personId, wish, now });
    const asking = { seat, personId: caller.personId, wish: permitted(open, caller, wish), now };
    const pen = penAfter(await penOf(sql, storyId), asking);
    await keepPen(sql, storyId, pen);
    return view(sql, open, caller, seat, heldPen(pen, now), now);
  });
}

const permitted = ({ facts }: OpenStory, caller: Caller, wish: PenWish): PenWish =>
  wish === 'leave' || decide('edit', facts, caller).ok ? wish : 'look';

/** Heartbeats of one story come one after another; gives the time by the clock they all share. */
async function oneAtATime(sql: Sql, storyId: string): Promise<number> {
  await first(sql, 'select pg_advisory_xact_lock(?, hashtext(?))', [LOCKS.presence, storyId]);
  const clock = await first<{ now: number }>(
    sql,
    'select floor(extract(epoch from clock_timestamp()) * 1000)::float8 as now',
  );
  return clock?.now ?? 0;
}

/** Forgets pages and pens of every story that are over, leaving those another heartbeat is at. */
async function sweep(sql: Sql, now: number): Promise<void> {
  const over = (table: string, column: string): string =>
    `delete from newsroom.${table} where ctid = any(array(
       select ctid from newsroom.${table} where ${column} < ? order by ${column} limit 200 for update skip locked))`;
  await first(sql, over('presence', 'seen_at'), [new Date(now - PRESENCE_TIME)]);
  await first(sql, over('pens', 'until'), [new Date(now)]);
}

interface Beat {
  readonly storyId: string;
  readonly seat: string;
  readonly personId: string;
  readonly wish: PenWish;
  readonly now: number;
}

async function note(sql: Sql, { storyId, seat, personId, wish, now }: Beat): Promise<void> {
  if (wish === 'leave')
    await first(sql, 'delete from newsroom.presence where story_id = ? and seat = ? and person_id = ?', [
      storyId,
      seat,
      personId,
    ]);
  else
    await first(
      sql,
      `insert into newsroom.presence as p (story_id, seat, person_id, since, seen_at) values (?, ?, ?, ?, ?)
       on conflict (story_id, seat) do update set seen_at = excluded.seen_at where p.person_id = excluded.person_id`,
      [storyId, seat, personId, new Date(now), new Date(now)],
    );
}

async function penOf(sql: Sql, storyId: string): Promise<Pen | null> {
  const row = await first<{ seat: string; person_id: string; since: Date; until: Date }>(
    sql,
    'select seat, person_id, since, until from newsroom.pens where story_id = ?',
    [storyId],
  );
  return (
    row && {
      seat: row.seat,
      personId: row.person_id,
      since: row.since.getTime(),
      until: row.until.getTime(),
    }
  );
}

async function keepPen(sql: Sql, storyId: string, pen: Pen | null): Promise<void> {
  if (!pen) await first(sql, 'delete from newsroom.pens where story_id = ?', [storyId]);
  else
    await first(
      sql,
      `insert into newsroom.pens (story_id, seat, person_id, since, until) values (?, ?, ?, ?, ?)
       on conflict (story_id) do update set seat = excluded.seat, person_id = excluded.person_id,
         since = excluded.since, until = excluded.until`,
      [storyId, pen.seat, pen.personId, new Date(pen.since), new Date(pen.until)],
    );
}

async function view(
  sql: Sql,
  { story }: OpenStory,
  caller: Caller,
  seat: string,
  pen: Pen | null,
  now: number,
): Promise<PresenceView> {
  const others = await rows<{ id: string; name: string; since: Date }>(
    sql,
    `select u.document_id as id, coalesce(u.display_name, u.username) as name, min(p.since) as since
     from newsroom.presence p join up_users u on u.document_id = p.person_id
     where p.story_id = ? and p.seat <> ? and p.seen_at >= ?
     group by u.id order by min(p.since), u.id`,
    [story.documentId, seat, new Date(now - PRESENCE_TIME)],
  );
  const holder =
    pen &&
    (await first<{ name: string }>(
      sql,
      'select coalesce(display_name, username) as name from up_users where document_id = ?',
      [pen.personId],
    ));
  const neighbour = (id: string, name: string, since: number): Neighbour => ({
    person: { id, name },
    self: id === caller.personId,
    since: new Date(since).toISOString(),
  });
  return {
    others: others.map(({ id, name, since }) => neighbour(id, name, since.getTime())),
    pen:
      pen && holder ? { ...neighbour(pen.personId, holder.name, pen.since), mine: pen.seat === seat } : null,
    revision: story.revision,
  };
}
