import {
  holds,
  mayRead,
  type CalendarEntry,
  type CalendarEvent,
  type calendarSchema,
  type Stage,
  type StoryKind,
  type UnitRef,
} from '@toasoan/domain';
import type { z } from 'zod';
import { rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';

interface Row {
  event: CalendarEvent;
  at: Date;
  number: number | null;
  late: number | null;
  id: string;
  headline: string;
  kind: StoryKind;
  stage: Stage;
  revision: number;
  writer_ids: string[];
  cooperating_unit_ids: string[];
  author_id: string;
  lead_id: string | null;
  live: boolean;
  unit: UnitRef;
}

/** Columns are in UTC without a zone; days are those of Vietnam. */
const BETWEEN = `between ((?::date::timestamp at time zone 'Asia/Ho_Chi_Minh') at time zone 'utc')
  and (((?::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh') at time zone 'utc' - interval '1 millisecond')`;

/**
 * What stands in the calendar on these days, of the stories the caller may read, in the order of its times. One narrow
 * query, no bodies.
 */
export async function calendar(
  sql: Sql,
  caller: Caller,
  { from, until }: z.output<typeof calendarSchema>,
): Promise<CalendarEntry[]> {
  const days = [from, until];
  const found = await rows<Row>(
    sql,
    `with events as (
       select 'scheduled' as event, id, scheduled_at as at, null::int as number, null::text as headline
       from stories where stage = 'scheduled' and scheduled_at ${BETWEEN}
       union all
       select 'embargo_ends', id, embargo_until, null, null from stories where embargo_until ${BETWEEN}
       union all
       select 'published', story_id, created_at, number, snapshot->>'headline' from editions where created_at ${BETWEEN}
     )
     select e.event, e.at, e.number, late.seconds as late, s.document_id as id, coalesce(e.headline, s.headline) as headline,
            s.kind, s.stage, s.revision, s.writer_ids, s.cooperating_unit_ids, a.document_id as author_id,
            l.document_id as lead_id, s.live_edition_id is not null as live,
            json_build_object('id', u.document_id, 'code', u.code, 'name', u.name) as unit
     from events e
     join stories s on s.id = e.id
     join units u on u.id = s.unit_id
     join up_users a on a.id = s.author_id
     left join units l on l.id = s.lead_id
     left join lateral (
       select (v.detail::json->>'lateSeconds')::int as seconds from newsroom.audit_events v
       where e.event = 'published' and v.subject = s.document_id and v.action = 'story.publish_due'
         and v.detail::json->>'edition' = e.number::text
     ) late on true
     order by e.at, e.id, e.event`,
    [...days, ...days, ...days],
  );
  const mayMove = holds(caller, ['publishing_officer']);
  return found.filter((row) => mayRead(caller, factsOf(row))).map((row) => toEntry(row, mayMove));
}

const factsOf = (row: Row) => ({
  stage: row.stage,
  authorId: row.author_id,
  writerIds: row.writer_ids,
  unitId: row.unit.id,
  leadUnitId: row.lead_id,
  cooperatingUnitIds: row.cooperating_unit_ids,
  hasLiveEdition: row.live,
});

const toEntry = (row: Row, mayMove: boolean): CalendarEntry => ({
  event: row.event,
  at: row.at.toISOString(),
  storyId: row.id,
  headline: row.headline,
  kind: row.kind,
  unit: row.unit,
  stage: row.stage,
  revision: row.revision,
  edition: row.number,
  lateSeconds: row.late,
  movable: mayMove && row.event === 'scheduled',
});
