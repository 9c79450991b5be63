import {
  ARCHIVE_PAGE,
  mayReadArchive,
  NewsroomError,
  type ArchiveFault,
  type ArchiveLine,
  type ArchiveSelection,
  type ArchiveView,
  type listArchiveSchema,
  type UnitRef,
} from '@toasoan/domain';
import type { z } from 'zod';
import { first, rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { OBJECTS } from './objects';

interface Row {
  story_id: string;
  headline: string;
  unit: UnitRef;
  first_published_at: Date;
  versions: number;
  files: number;
  bytes: string;
  sealed: boolean;
  checked_at: Date | null;
  faults: ArchiveFault[] | null;
  checking: boolean;
}

/** The month a story first went out in, as people of the department count. */
const MONTH = `to_char(s.first_published_at at time zone 'utc' at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')`;
const FROM = `from ${OBJECTS} o join stories s on s.id = o.story_id join units u on u.id = s.unit_id
left join newsroom.archive_checks c on c.story_id = s.document_id`;
const LINE = `
select s.document_id as story_id, coalesce(n.headline, s.headline) as headline, s.first_published_at,
       jsonb_build_object('id', u.document_id, 'code', u.code, 'name', u.name) as unit, o.versions, o.files,
       o.bytes::text as bytes, coalesce(o.sealed, false) as sealed, c.at as checked_at, c.faults,
       c.asked_at is not null as checking
${FROM}
left join lateral (
  select e.snapshot->>'headline' as headline from editions e where e.story_id = s.id order by e.number desc limit 1
) n on true`;

/** A selection as a condition on `s` and `u`, with its values. */
function chosen({ month, topic, unit }: ArchiveSelection): { sql: string; values: string[] } {
  const parts: (readonly [string, string | undefined])[] = [
    [`${MONTH} = ?`, month],
    [
      `exists (select 1 from editions e where e.story_id = s.id
         and e.snapshot->'topics' @> jsonb_build_array(jsonb_build_object('slug', ?::text)))`,
      topic,
    ],
    ['u.code = ?', unit],
  ];
  const given = parts.flatMap(([sql, value]) => (value === undefined ? [] : [[sql, value] as const]));
  return {
    sql: ['true', ...given.map(([sql]) => sql)].join(' and '),
    values: given.map(([, value]) => value),
  };
}

/** The archive, the latest story first, with what can be chosen. @throws NewsroomError archive.role */
export async function listArchive(
  sql: Sql,
  caller: Caller,
  { page, ...selection }: z.output<typeof listArchiveSchema>,
): Promise<ArchiveView> {
  if (!mayReadArchive(caller)) throw new NewsroomError('archive.role');
  const where = chosen(selection);
  const found = await rows<Row>(
    sql,
    `${LINE} where ${where.sql} order by s.first_published_at desc, s.id desc limit ${ARCHIVE_PAGE} offset ?`,
    [...where.values, (page - 1) * ARCHIVE_PAGE],
  );
  const sum = await first<{ total: number; bytes: string }>(
    sql,
    `select count(*)::int as total, coalesce(sum(o.bytes), 0)::text as bytes ${FROM} where ${where.sql}`,
    where.values,
  );
  const total = sum?.total ?? 0;
  return {
    items: found.map(toLine),
    page,
    pageCount: Math.max(1, Math.ceil(total / ARCHIVE_PAGE)),
    total,
    bytes: Number(sum?.bytes ?? 0),
    ...(await wholeArchive(sql)),
    ...(await choices(sql)),
  };
}

/** The archived stories of a selection, in the order of their publication. */
export const storiesOfSelection = async (sql: Sql, selection: ArchiveSelection): Promise<string[]> => {
  const where = chosen(selection);
  const found = await rows<{ id: string }>(
    sql,
    `select s.document_id as id ${FROM} where ${where.sql} order by s.first_published_at, s.id`,
    where.values,
  );
  return found.map(({ id }) => id);
};

/** One archived story; null when there is none. */
export async function archiveLine(sql: Sql, storyId: string): Promise<ArchiveLine | null> {
  const row = await first<Row>(sql, `${LINE} where s.document_id = ?`, [storyId]);
  return row && toLine(row);
}

const toLine = (row: Row): ArchiveLine => ({
  storyId: row.story_id,
  headline: row.headline,
  unit: row.unit,
  firstPublishedAt: row.first_published_at.toISOString(),
  versions: row.versions,
  files: row.files,
  bytes: Number(row.bytes),
  sealed: row.sealed,
  check: row.checked_at && { at: row.checked_at.toISOString(), faults: row.faults ?? [] },
  checking: row.checking,
});

async function wholeArchive(sql: Sql): Promise<Pick<ArchiveView, 'waiting' | 'faulty'>> {
  const counted = await first<{ waiting: number; faulty: number }>(
    sql,
    `select (select count(*)::int from deliveries where channel = 'archive' and state not in ('delivered', 'superseded'))
            + (select count(*)::int from editions e where not exists (
                 select 1 from deliveries d where d.edition_id = e.id and d.channel = 'archive')) as waiting,
            (select count(*)::int from newsroom.archive_checks where faults <> '[]') as faulty`,
  );
  return { waiting: counted?.waiting ?? 0, faulty: counted?.faulty ?? 0 };
}

async function choices(sql: Sql): Promise<Pick<ArchiveView, 'months' | 'topics' | 'units'>> {
  const months = await rows<{ month: string }>(
    sql,
    `select distinct ${MONTH} as month ${FROM} order by month desc`,
  );
  const topics = await rows<{ slug: string; title: string }>(
    sql,
    `select distinct on (t->>'slug') t->>'slug' as slug, t->>'title' as title
     from ${OBJECTS} o join editions e on e.story_id = o.story_id
     cross join lateral jsonb_array_elements(e.snapshot->'topics') t order by t->>'slug', e.id desc`,
  );
  const units = await rows<{ unit: UnitRef }>(
    sql,
    `select distinct jsonb_build_object('id', u.document_id, 'code', u.code, 'name', u.name) as unit ${FROM}`,
  );
  return {
    months: months.map(({ month }) => month),
    topics,
    units: units.map(({ unit }) => unit),
  };
}
