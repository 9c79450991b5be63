import { dayOf, type ArchivedEdition, type PersonRef } from '@toasoan/domain';
import { insertUnits } from '../../administration/write';
import { first, type Sql } from '../../database/sql';

export interface RestoredUnit {
  readonly rowId: number;
  readonly id: string;
  /** It was not there. */
  readonly made: boolean;
}

const UNIT = 'select id as "rowId", document_id as id from units where code = ?';

/** The unit a story came from, by its code; one that is not there is put down as it was called then, and ended. */
export async function unitOf(sql: Sql, { snapshot }: ArchivedEdition): Promise<RestoredUnit> {
  const { slug: code, name } = snapshot.unit;
  const known = await first<{ rowId: number; id: string }>(sql, UNIT, [code]);
  if (known) return { ...known, made: false };
  const day = dayOf(snapshot.firstPublishedAt);
  await insertUnits(sql, [
    { code, name, kind: 'affiliated', levels: [], signsOff: false, from: day, until: day },
  ]);
  const made = await first<{ rowId: number; id: string }>(sql, UNIT, [code]);
  if (!made) throw new Error(`Expected the unit ${code} to be there`);
  return { ...made, made: true };
}

/**
 * Who wrote a story: their account, or one that bears their name and that nobody can sign in with. An account has to have an
 * address; the top-level domain of this one is reserved for what does not exist (RFC 2606).
 */
export async function authorOf(sql: Sql, { id, name }: PersonRef): Promise<number> {
  const known = await first<{ id: number }>(sql, 'select id from up_users where document_id = ?', [id]);
  if (known) return known.id;
  const address = `${id}@kho-luu-tru.invalid`;
  const made = await first<{ id: number }>(
    sql,
    `insert into up_users (document_id, username, email, provider, confirmed, blocked, display_name, created_at,
                           updated_at, published_at)
     values (?, ?, ?, 'local', true, true, ?, now(), now(), now()) returning id`,
    [id, address, address, name],
  );
  if (!made) throw new Error(`Expected an account for ${id}`);
  return made.id;
}
