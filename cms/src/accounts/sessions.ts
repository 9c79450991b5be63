import { randomBytes } from 'node:crypto';
import { NewsroomError, type SessionView, type Source } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, rows, type Sql } from '../database/sql';
import { audit, type AuditActor } from '../gate/record';
import { asPerson, type Account } from './person';

/** A working day: then one signs in again. The JWT ends with it. */
const HOURS = 12;

export interface Beginning {
  readonly account: Account;
  readonly source: Source;
  readonly way: 'password' | 'link' | 'openid';
  readonly secondFactor: boolean;
}

/** Begins a session, in the transaction at hand, and gives the JWT that is worth something as long as it lasts. */
export async function beginSession(strapi: Core.Strapi, sql: Sql, beginning: Beginning): Promise<string> {
  const { account, source, way, secondFactor } = beginning;
  const id = randomBytes(18).toString('hex');
  await first(
    sql,
    `insert into newsroom.sessions (id, person_id, way, second_factor, address, agent, expires_at)
     values (?, ?, ?, ?, ?, ?, now() + ? * interval '1 hour')`,
    [id, account.rowId, way, secondFactor, source.address, source.agent, HOURS],
  );
  await audit(sql, {
    actor: asPerson(account),
    action: 'session.begun',
    subject: account.personId,
    detail: { session: id, way, secondFactor, address: source.address },
  });
  const jwt = strapi.plugin('users-permissions').service('jwt') as unknown as {
    issue(payload: object, options: object): string;
  };
  // Strapi's own strategy hands `sessionId` on to the request (`state.session.id`).
  return jwt.issue({ id: account.rowId, sessionId: id }, { expiresIn: `${HOURS}h` });
}

/** What a request's session says. */
export interface SessionNow {
  readonly id: string;
  /** A role of the person demands a second factor, and none is set up. */
  readonly lacksFactor: boolean;
}

/** The session of a request, noting its use at most once a minute. @throws NewsroomError auth.required when it has ended */
export async function sessionNow(
  sql: Sql,
  personRowId: number,
  sessionId: string | undefined,
): Promise<SessionNow> {
  const found = await first<{ stale: boolean; lacksFactor: boolean }>(
    sql,
    `select s.last_used_at < now() - interval '1 minute' as stale,
            ${LACKS_FACTOR} as "lacksFactor"
     from newsroom.sessions s where s.id = ? and s.person_id = ? and s.ended_at is null and s.expires_at > now()`,
    [sessionId ?? '', personRowId],
  );
  if (!found || !sessionId) throw new NewsroomError('auth.required');
  if (found.stale)
    await first(sql, 'update newsroom.sessions set last_used_at = now() where id = ?', [sessionId]);
  return { id: sessionId, lacksFactor: found.lacksFactor };
}

const LACKS_FACTOR = `(
  exists (select 1 from newsroom.account_settings a join newsroom.memberships m
    on a.second_factor_roles @> to_jsonb(m.role)
    where m.person_id = s.person_id
      and (now() at time zone 'Asia/Ho_Chi_Minh')::date between m."from" and coalesce(m.until, 'infinity'))
  and not exists (select 1 from newsroom.second_factors f where f.person_id = s.person_id and f.confirmed_at is not null)
)`;

/** A person's sessions that go on, the one used last first. */
export async function sessionsOf(sql: Sql, personRowId: number, current: string): Promise<SessionView[]> {
  const found = await rows<{
    id: string;
    agent: string;
    address: string;
    begun_at: Date;
    last_used_at: Date;
  }>(
    sql,
    `select id, agent, address, begun_at, last_used_at from newsroom.sessions
     where person_id = ? and ended_at is null and expires_at > now() order by last_used_at desc, id`,
    [personRowId],
  );
  return found.map(({ begun_at, last_used_at, ...session }) => ({
    ...session,
    begunAt: begun_at.toISOString(),
    lastUsedAt: last_used_at.toISOString(),
    current: session.id === current,
  }));
}

export interface Ending {
  readonly account: Pick<Account, 'rowId' | 'personId'>;
  readonly actor: AuditActor;
  readonly why: 'sign_out' | 'owner' | 'administrator' | 'second_factor';
  /** Only this one. */
  readonly only?: string;
  /** All but this one. */
  readonly except?: string;
}

/** Ends sessions in the transaction at hand, with an audit event; gives how many went on until now. */
export async function endSessions(sql: Sql, { account, actor, why, only, except }: Ending): Promise<number> {
  const ended = await rows<{ id: string }>(
    sql,
    `update newsroom.sessions set ended_at = now(), ended_why = ?
     where person_id = ? and ended_at is null and expires_at > now() and id = coalesce(?, id) and id <> ?
     returning id`,
    [why, account.rowId, only ?? null, except ?? ''],
  );
  if (ended.length > 0)
    await audit(sql, {
      actor,
      action: 'session.ended',
      subject: account.personId,
      detail: { why, sessions: ended.map(({ id }) => id).sort() },
    });
  return ended.length;
}
