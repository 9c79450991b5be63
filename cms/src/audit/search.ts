import {
  dayOf,
  mayReadRecord,
  NewsroomError,
  seesStoriesInRecord,
  type AuditLine,
  type AuditPage,
  type AuditSearch,
  type Role,
  type Stage,
} from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { titlesOf, type Titles } from './titles';

/** Lines on one page of the record. */
export const AUDIT_PAGE = 50;

interface EventRow {
  seq: string;
  at: string;
  actor: {
    kind: string;
    id: string;
    name: string;
    role?: Role;
    unitId?: string;
    delegation?: { by: { name: string } };
  };
  action: string;
  subject: string;
  detail: { from?: Stage; to?: Stage; note?: string; reason?: string };
}

/**
 * A page of the record, the latest first.
 * @throws NewsroomError story.role when the record is not the caller's to read
 */
export async function searchAudit(sql: Sql, caller: Caller, search: AuditSearch): Promise<AuditPage> {
  if (!mayReadRecord(caller)) throw new NewsroomError('story.role');
  const { conditions, values } = await conditionsOf(sql, caller, search);
  const found = await rows<EventRow>(
    sql,
    `select e.seq::text, e.at, e.actor::jsonb as actor, e.action, e.subject, e.detail::jsonb as detail
     from newsroom.audit_events e where ${['true', ...conditions].join(' and ')}
     order by e.seq desc limit ${AUDIT_PAGE + 1}`,
    values,
  );
  const page = found.slice(0, AUDIT_PAGE);
  const titles = await titlesOf(
    sql,
    caller,
    page.map(({ subject }) => subject),
    page.flatMap(({ actor }) => actor.unitId ?? []),
  );
  const last = page.at(-1);
  return {
    items: page.map((row) => toLine(row, titles, caller)),
    next: found.length > AUDIT_PAGE && last ? Number(last.seq) : null,
  };
}

async function conditionsOf(
  sql: Sql,
  caller: Caller,
  { person, story, kind, from, until, before }: AuditSearch,
): Promise<{ conditions: string[]; values: unknown[] }> {
  const parts: [string, unknown][] = [];
  if (before !== undefined) parts.push(['e.seq < ?', before]);
  if (kind !== undefined) parts.push(["split_part(e.action, '.', 1) = ?", kind]);
  if (person) parts.push(["e.actor::jsonb->>'id' = any(?)", await peopleNamed(sql, person)]);
  if (story) parts.push(['e.subject = any(?)', await storiesCalled(sql, caller, story)]);
  if (from) parts.push(['e.at >= ?', startOf(from, 0)]);
  if (until) parts.push(['e.at < ?', startOf(until, 1)]);
  return { conditions: parts.map(([condition]) => condition), values: parts.map(([, value]) => value) };
}

/** The instant a day begins in Vietnam, some days later, as events tell the time. */
function startOf(day: string, later: number): string {
  const start = new Date(`${day}T00:00:00+07:00`);
  const wanted = new Date(start.getTime() + later * 86_400_000);
  if (dayOf(start) !== day) throw new NewsroomError('request.invalid');
  return wanted.toISOString().replace('Z', '000Z');
}

const LIKE = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;

async function peopleNamed(sql: Sql, name: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sql,
    `select document_id as id from up_users where coalesce(display_name, username) ilike ? or email ilike ? limit 500`,
    [LIKE(name), LIKE(name)],
  );
  return found.map(({ id }) => id);
}

/** Stories by id, or by their headline, where the caller may know it. */
async function storiesCalled(sql: Sql, caller: Caller, text: string): Promise<string[]> {
  if (/^[a-z0-9]{20,32}$/.test(text)) return [text];
  const found = await rows<{ id: string }>(
    sql,
    `select document_id as id from stories s
     where s.headline ilike ? and (live_edition_id is not null or (? and stage not in ('draft', 'unit_review')))
     order by id desc limit 500`,
    [LIKE(text), seesStoriesInRecord(caller)],
  );
  return found.map(({ id }) => id);
}

function toLine(
  { seq, at, actor, action, subject, detail }: EventRow,
  titles: Titles,
  caller: Caller,
): AuditLine {
  const isOpen = titles.openStories.has(subject);
  const reason = detail.note ?? detail.reason;
  const isOfStory = titles.stories.has(subject);
  return {
    seq: Number(seq),
    at,
    actor: {
      id: actor.id,
      name: actor.name,
      kind: actor.kind,
      role: actor.role ?? null,
      unit: titles.units.get(actor.unitId ?? '') ?? null,
      inNameOf: actor.delegation?.by.name ?? null,
    },
    action,
    subject: {
      id: subject,
      title: titles.names.get(subject) ?? null,
      storyId: isOpen ? subject : null,
    },
    note: reason && (isOfStory ? isOpen : seesStoriesInRecord(caller)) ? reason : null,
    moved:
      detail.from && detail.to && detail.from !== detail.to ? { from: detail.from, to: detail.to } : null,
  };
}
