import {
  archiveCheckOneJob,
  archiveFaultNotice,
  ARCHIVE_ROLES,
  askedOf,
  groupOf,
  mayReadArchive,
  NewsroomError,
  placeOf,
  rightOf,
  type ArchiveFault,
  type ArchiveLine,
  type checkedSchema,
  type DueCheck,
  type dueChecksSchema,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, rows, TODAY, type Sql } from '../database/sql';
import { audit, enqueue } from '../gate/record';
import { writeNotice } from '../notices/write';
import { asActor, type Caller } from '../people/caller';
import { WORKER } from '../work/worker';
import { archiveLine } from './list';
import { OBJECTS } from './objects';

/** Objects of one answer. */
const AT_ONCE = 100;

/**
 * The objects to be read again, the one read longest ago first, as many as come to the bytes wanted and at least one. One that
 * is being added to waits.
 */
export async function dueChecks(
  sql: Sql,
  { storyId, before, maxBytes }: z.output<typeof dueChecksSchema>,
): Promise<DueCheck[]> {
  const found = await rows<{ storyId: string; bytes: string }>(
    sql,
    `select s.document_id as "storyId", o.bytes::text as bytes
     from ${OBJECTS} o join stories s on s.id = o.story_id
     left join newsroom.archive_checks c on c.story_id = s.document_id
     where case when ?::text is null then c.at is null or c.at < ?::timestamptz else s.document_id = ?::text end
       and not exists (select 1 from deliveries d where d.story_id = s.id and d.channel = 'archive'
                       and d.state in ('pending', 'sending'))
     order by c.at nulls first, s.id limit ${AT_ONCE}`,
    [storyId, before, storyId],
  );
  let sum = 0;
  const due: DueCheck[] = [];
  for (const one of found) {
    if (due.length > 0 && sum >= maxBytes) break;
    const bytes = Number(one.bytes);
    due.push({ storyId: one.storyId, bytes });
    sum += bytes;
  }
  return due;
}

/** Keeps what reading an object came to; a fault that was not known is recorded and told of. @throws NewsroomError archive.not_found */
export function reportCheck(
  strapi: Core.Strapi,
  storyId: string,
  { versions, files, bytes, faults }: z.output<typeof checkedSchema>,
): Promise<void> {
  return inTransaction(strapi, async (sql) => {
    const story = await first<{ id: number; headline: string }>(
      sql,
      'select id, headline from stories where document_id = ?',
      [storyId],
    );
    if (!story) throw new NewsroomError('archive.not_found');
    const known = await first<{ faults: ArchiveFault[] }>(
      sql,
      'select faults from newsroom.archive_checks where story_id = ? for update',
      [storyId],
    );
    await first(
      sql,
      `insert into newsroom.archive_checks (story_id, at, versions, files, bytes, faults, asked_at)
       values (?, clock_timestamp(), ?, ?, ?, ?::jsonb, null)
       on conflict (story_id) do update set at = excluded.at, versions = excluded.versions, files = excluded.files,
         bytes = excluded.bytes, faults = excluded.faults, asked_at = null`,
      [storyId, versions, files, bytes, JSON.stringify(faults)],
    );
    const before = (known?.faults ?? []).map(nameOf).sort().join('\n');
    if (before === faults.map(nameOf).sort().join('\n')) return;
    const isFaulty = faults.length > 0;
    if (isFaulty) await tell(sql, storyId, story, faults.length);
    await audit(sql, {
      actor: WORKER,
      action: isFaulty ? 'archive.fault' : 'archive.sound',
      subject: storyId,
      detail: isFaulty ? { faults } : {},
    });
  });
}

const nameOf = ({ kind, file }: ArchiveFault): string => `${kind} ${file}`;

async function tell(
  sql: Sql,
  storyId: string,
  { id, headline }: { readonly id: number; readonly headline: string },
  faults: number,
): Promise<void> {
  const people = await rows<{ id: number }>(
    sql,
    `select p.id from up_users p where p.blocked is not true and exists (
       select 1 from newsroom.memberships m where m.person_id = p.id and m.role in ('administrator', 'coordinator')
         and ${TODAY} between m."from" and coalesce(m.until, 'infinity'))
     order by p.id`,
  );
  const now = await first<{ id: string }>(sql, 'select pg_current_xact_id()::text as id');
  await writeNotice(
    sql,
    {
      event: 'archive',
      by: null,
      group: groupOf('archive', 'anywhere'),
      thing: `archive:${storyId}:${now?.id}`,
      storyRowId: id,
      text: archiveFaultNotice(headline, faults),
      asked: askedOf('archive', 'anywhere'),
      place: placeOf('archive', 'anywhere', storyId),
    },
    people.map((person) => person.id),
  );
}

/** Has an object read again now. @throws NewsroomError archive.role, archive.not_found */
export async function askForCheck(
  strapi: Core.Strapi,
  caller: Caller,
  storyId: string,
): Promise<ArchiveLine> {
  if (!mayReadArchive(caller)) throw new NewsroomError('archive.role');
  return inTransaction(strapi, async (sql) => {
    if (!(await archiveLine(sql, storyId))) throw new NewsroomError('archive.not_found');
    await first(
      sql,
      `insert into newsroom.archive_checks (story_id, asked_at) values (?, clock_timestamp())
       on conflict (story_id) do update set asked_at = excluded.asked_at`,
      [storyId],
    );
    await enqueue(sql, archiveCheckOneJob(storyId));
    await audit(sql, {
      actor: asActor(caller, rightOf(caller, ARCHIVE_ROLES)),
      action: 'archive.check',
      subject: storyId,
      detail: {},
    });
    const line = await archiveLine(sql, storyId);
    if (!line) throw new NewsroomError('archive.not_found');
    return line;
  });
}
