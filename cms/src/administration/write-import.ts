import type { ImportChanges } from '@toasoan/domain';
import { first, rows, type Sql } from '../database/sql';
import type { AuditActor } from '../gate/record';
import { auditAll, type ManyEvent } from '../gate/record-all';
import { insertMemberships, insertPeople, insertUnits } from './write';

/** Writes what a file asks for, each kind of row by one statement, and an audit event for each thing written. */
export async function writeImport(
  sql: Sql,
  actor: AuditActor,
  { units, people, memberships }: ImportChanges,
): Promise<void> {
  await insertUnits(
    sql,
    units.filter(({ isNew }) => isNew),
  );
  await first(
    sql,
    `update units u set name = w.name, kind = w.kind, levels = w.levels, signs_off = w."signsOff", "from" = w."from",
            updated_at = now()
     from jsonb_to_recordset(?::jsonb) as w(code text, name text, kind text, levels jsonb, "signsOff" boolean, "from" date)
     where u.code = w.code`,
    [JSON.stringify(units.filter(({ isNew }) => !isNew))],
  );
  await insertPeople(
    sql,
    people.filter(({ isNew }) => isNew),
  );
  await first(
    sql,
    `update up_users p set display_name = w.name, identity_code = w."identityCode", updated_at = now()
     from jsonb_to_recordset(?::jsonb) as w(email text, name text, "identityCode" text)
     where lower(p.email) = w.email`,
    [JSON.stringify(people.filter(({ isNew }) => !isNew))],
  );

  const unitIds = await idsBy(sql, 'select code as key, id as "rowId", document_id as id from units');
  const peopleIds = await idsBy(
    sql,
    'select lower(email) as key, id as "rowId", document_id as id from up_users',
  );
  const rowOf = (ids: Ids, key: string): number => ids.get(key)?.rowId ?? missing(key);
  const added = memberships.filter(({ changes }) => changes === null);
  const ended = memberships.filter(({ changes }) => changes !== null);
  const addedIds = await insertMemberships(
    sql,
    added.map(({ email, unit, role, from, until }) => ({
      personRowId: rowOf(peopleIds, email),
      unitRowId: rowOf(unitIds, unit),
      role,
      from,
      until,
    })),
  );
  await first(
    sql,
    `update memberships m set until = w.until, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as w(changes text, until date) where m.document_id = w.changes`,
    [JSON.stringify(ended)],
  );

  const subject = (ids: Ids, key: string): string => ids.get(key)?.id ?? missing(key);
  const events: ManyEvent[] = [
    ...units.map(({ isNew, ...unit }) => ({
      action: isNew ? 'unit.create' : 'unit.change',
      subject: subject(unitIds, unit.code),
      detail: { unit, byFile: true },
    })),
    ...people.map(({ isNew, ...person }) => ({
      action: isNew ? 'person.create' : 'person.change',
      subject: subject(peopleIds, person.email),
      detail: { ...person, byFile: true },
    })),
    ...added.map(({ email, unit, role, from, until }, at) => ({
      action: 'membership.add',
      subject: subject(peopleIds, email),
      detail: { membership: addedIds[at], role, unit, from, until, byFile: true },
    })),
    ...ended.map(({ email, unit, role, changes, until }) => ({
      action: 'membership.end',
      subject: subject(peopleIds, email),
      detail: { membership: changes, role, unit, to: until, byFile: true },
    })),
  ];
  await auditAll(sql, actor, events);
}

type Ids = ReadonlyMap<string, { readonly rowId: number; readonly id: string }>;

async function idsBy(sql: Sql, text: string): Promise<Ids> {
  const found = await rows<{ key: string; rowId: number; id: string }>(sql, text);
  return new Map(found.map(({ key, rowId, id }) => [key, { rowId, id }]));
}

function missing(key: string): never {
  throw new Error(`Expected a row for ${key} after it was written but found none`);
}
