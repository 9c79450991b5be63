import type { AccountStanding } from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';

interface Row {
  readonly id: string;
  readonly invited_until: Date | null;
  readonly second_factor: boolean;
  readonly sessions: number;
  readonly last_sign_in: Date | null;
}

/** How accounts stand with signing in, by document id. */
export async function standingsOf(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AccountStanding>> {
  const found = await rows<Row>(
    sql,
    `select p.document_id as id,
       (select max(l.expires_at) from newsroom.account_links l where l.person_id = p.id and l.purpose = 'invitation'
          and l.used_at is null and l.revoked_at is null and l.expires_at > now()) as invited_until,
       exists (select 1 from newsroom.second_factors f where f.person_id = p.id and f.confirmed_at is not null)
         as second_factor,
       (select count(*)::int from newsroom.sessions s where s.person_id = p.id and s.ended_at is null
          and s.expires_at > now()) as sessions,
       (select max(s.begun_at) from newsroom.sessions s where s.person_id = p.id) as last_sign_in
     from up_users p where p.document_id = any(?)`,
    [ids],
  );
  return new Map(
    found.map(({ id, invited_until, second_factor, sessions, last_sign_in }) => [
      id,
      {
        invitedUntil: invited_until?.toISOString() ?? null,
        secondFactor: second_factor,
        sessions,
        lastSignIn: last_sign_in?.toISOString() ?? null,
      },
    ]),
  );
}
