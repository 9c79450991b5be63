import type { JobName, JobSpec, Role } from '@toasoan/domain';
import { first, type Sql } from '../database/sql';

/** Who did something, as an audit event names them. */
export interface AuditActor {
  /**
   * `visitor`: nobody is signed in; the id is the address they come from. `panel`: an account of Strapi's panel; `token`:
   * an API token.
   */
  readonly kind: 'person' | 'worker' | 'system' | 'visitor' | 'panel' | 'token';
  readonly id: string;
  readonly name: string;
  /** The role used at the time, where it was held, and in whose name when it was delegated. */
  readonly role?: Role;
  readonly unitId?: string;
  readonly delegation?: { readonly id: string; readonly by: { readonly id: string; readonly name: string } };
}

/** The newsroom acting by the clock. */
export const BY_THE_CLOCK: AuditActor = { kind: 'system', id: 'clock', name: 'Tòa soạn' };

/** Adds an audit event to the chain, in the transaction of the change it tells of. */
export async function audit(
  sql: Sql,
  event: { actor: AuditActor; action: string; subject: string; detail: Readonly<Record<string, unknown>> },
): Promise<void> {
  await first(
    sql,
    `insert into newsroom.audit_events (seq, at, actor, action, subject, detail, prev_hash, hash)
     values (0, '', ?, ?, ?, ?, '', '')`,
    [JSON.stringify(event.actor), event.action, event.subject, JSON.stringify(event.detail)],
  );
}

/** Queues a job in the transaction of the change that asks for it: no commit, no job. */
export async function enqueue<Name extends JobName>(sql: Sql, job: JobSpec<Name>): Promise<void> {
  await first(
    sql,
    `select graphile_worker.add_job(?, payload => ?::json, queue_name => ?, job_key => ?, max_attempts => ?::int, priority => ?::int,
       run_at => ?::timestamptz)`,
    [
      job.name,
      JSON.stringify(job.payload),
      job.queue,
      job.key,
      job.maxAttempts,
      job.priority,
      job.runAt?.toISOString() ?? null,
    ],
  );
}

/** Takes a job back that waits under a key, in the transaction of the change that made it needless. */
export async function dequeue(sql: Sql, key: string): Promise<void> {
  await first(sql, 'select graphile_worker.remove_job(?)', [key]);
}
