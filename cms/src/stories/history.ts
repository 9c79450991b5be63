import type { Action, HistoryEntry, PersonRef, Role, Stage } from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';

interface EventRow {
  at: string;
  actor: string;
  action: string;
  detail: string;
}

/**
 * What happened to a story, from the audit events, oldest first; runs of saves by one person become one entry. `before`: only
 * what came before this event of the record.
 */
export async function historyOf(
  sql: Sql,
  storyId: string,
  before: number | null = null,
): Promise<HistoryEntry[]> {
  const events = await rows<EventRow>(
    sql,
    `select at, actor, action, detail from newsroom.audit_events
     where subject = ? and action like 'story.%' and (?::bigint is null or seq < ?::bigint) order by seq`,
    [storyId, before, before],
  );
  const entries: HistoryEntry[] = [];
  for (const event of events) {
    const entry = toEntry(event);
    const last = entries.at(-1);
    if (entry.action === 'edit' && last?.action === 'edit' && last.person?.id === entry.person?.id)
      entries.pop();
    entries.push(entry);
  }
  return entries;
}

interface Detail extends HistoryMore {
  readonly from?: Stage;
  readonly to?: Stage;
  readonly note?: string;
}
type HistoryMore = HistoryEntry['more'];

function toEntry(event: EventRow): HistoryEntry {
  const actor = JSON.parse(event.actor) as PersonRef & {
    readonly role?: Role;
    readonly delegation?: { readonly by: PersonRef };
  };
  const { from, to, note, until, scheduledAt, lateSeconds, unit, person, reason } = JSON.parse(
    event.detail,
  ) as Detail;
  const more = { until, scheduledAt, lateSeconds, unit, person, reason };
  return {
    at: event.at,
    person: { id: actor.id, name: actor.name },
    role: actor.role ?? null,
    inNameOf: actor.delegation?.by ?? null,
    action: event.action.replace('story.', '') as Action | 'create',
    from: from ?? null,
    to: to ?? 'draft',
    note: note ?? null,
    more: Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)),
  };
}
