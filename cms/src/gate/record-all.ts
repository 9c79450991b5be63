import { first, type Sql } from '../database/sql';
import type { AuditActor } from './record';

/** An event of something one person did to many things. */
export interface ManyEvent {
  readonly action: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Adds many audit events of one actor to the chain, in their order, by one statement. */
export async function auditAll(sql: Sql, actor: AuditActor, events: readonly ManyEvent[]): Promise<void> {
  if (events.length === 0) return;
  await first(
    sql,
    `insert into newsroom.audit_events (seq, at, actor, action, subject, detail, prev_hash, hash)
     select 0, '', ?, e.action, e.subject, e.detail, '', ''
     from rows from (jsonb_to_recordset(?::jsonb) as (action text, subject text, detail text))
       with ordinality as e(action, subject, detail, place)
     order by e.place`,
    [
      JSON.stringify(actor),
      JSON.stringify(events.map(({ detail, ...event }) => ({ ...event, detail: JSON.stringify(detail) }))),
    ],
  );
}
