import type pg from 'pg';
import type { Answer } from '../api.ts';

/** An event of the record. */
export interface Written {
  readonly action: string;
  readonly subject: string;
  readonly actor: {
    readonly kind: string;
    readonly id: string;
    readonly role?: string;
    readonly unitId?: string;
  };
  readonly detail: Record<string, unknown>;
}

/** What a request wrote into the record, in order. @throws when the request is refused */
export async function recordedBy(pool: pg.Pool, request: () => Promise<Answer>): Promise<Written[]> {
  const before = await pool.query<{ seq: string }>(
    'select coalesce(max(seq), 0) as seq from newsroom.audit_events',
  );
  const { status, body } = await request();
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  const { rows } = await pool.query<Written>(
    `select action, subject, actor::jsonb as actor, detail::jsonb as detail from newsroom.audit_events
     where seq > $1 order by seq`,
    [before.rows[0]?.seq],
  );
  return rows;
}
