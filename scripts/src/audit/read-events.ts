import type { AuditEvent } from '@toasoan/domain';
import type pg from 'pg';

const AT_ONCE = 2_000;

/** A table of audit events: the newsroom's own, or a copy somebody kept. */
export interface EventTable {
  readonly schema: string;
  readonly name: string;
}
export const OWN_TABLE: EventTable = { schema: 'newsroom', name: 'audit_events' };

/**
 * Reads every event in order of its number, a few thousand at a time, however many there are. A copy may lack its keys:
 * rows with the same number come one after another. What is null in a copy comes as a line end, which no field holds.
 * Runs in the caller's transaction.
 */
export async function* readEvents(client: pg.Client, table: EventTable): AsyncGenerator<AuditEvent> {
  const columns = ['at', 'actor', 'action', 'subject', 'detail', 'prev_hash', 'hash'].map(
    (column) => `coalesce(${column}::text, E'\\n') as ${column}`,
  );
  const from = `${client.escapeIdentifier(table.schema)}.${client.escapeIdentifier(table.name)}`;
  await client.query(
    `declare audit_events cursor for select event.seq::text as number, ${columns.join(', ')} from ${from} event order by event.seq, ctid`,
  );
  for (;;) {
    const { rows } = await client.query<Row>(`fetch forward ${AT_ONCE} from audit_events`);
    for (const row of rows)
      yield {
        seq: Number(row.number),
        at: row.at,
        actor: row.actor,
        action: row.action,
        subject: row.subject,
        detail: row.detail,
        prevHash: row.prev_hash,
        hash: row.hash,
      };
    if (rows.length < AT_ONCE) break;
  }
  await client.query('close audit_events');
}

interface Row {
  readonly number: string | null;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: string;
  readonly prev_hash: string;
  readonly hash: string;
}
