import {
  exportSheets,
  NewsroomError,
  planImport,
  rightOf,
  type applyImportSchema,
  type checkImportSchema,
  type ImportChanges,
  type ImportDone,
  type ImportState,
  type ImportView,
  type KnownMembership,
  type Sheet,
} from '@toasoan/domain';
import { compareVietnamese, dayOf, emailOf } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { rows, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { asActor, type Caller } from '../people/caller';
import { accountOf, administer, mustAdminister } from './administer';
import { loadPeople } from './people';
import { loadUnits } from './units';
import { writeImport } from './write-import';

/** What the newsroom knows, as the rules of the import see it. */
async function stateOf(sql: Sql, caller: Caller): Promise<ImportState> {
  const units = await loadUnits(sql);
  const people = await loadPeople(sql);
  const memberships = await rows<KnownMembership>(
    sql,
    `select m.document_id as id, p.email, u.code as unit, m.role, to_char(m."from", 'YYYY-MM-DD') as "from",
            to_char(m.until, 'YYYY-MM-DD') as until
     from memberships m
     join memberships_person_lnk pl on pl.membership_id = m.id join up_users p on p.id = pl.user_id
     join memberships_unit_lnk ul on ul.membership_id = m.id join units u on u.id = ul.unit_id
     where m.until is null or m.until >= m."from" order by m."from", m.id`,
  );
  return {
    today: dayOf(new Date()),
    actor: await accountOf(sql, caller),
    units: units
      .sort((a, b) => compareVietnamese(a.name, b.name))
      .map(({ code, name, kind, levels, signs_off, from, until }) => ({
        code,
        name,
        kind,
        levels: levels ?? [],
        signsOff: signs_off === true,
        from,
        until,
      })),
    people: people
      .sort((a, b) => compareVietnamese(a.name, b.name))
      .map(({ id, name, email, identity_code, blocked }) => ({
        id,
        name,
        email: emailOf(email),
        identityCode: identity_code,
        blocked,
      })),
    memberships: memberships.map((one) => ({ ...one, email: emailOf(one.email) })),
  };
}

/** The newsroom's units and people in the form of the file. @throws NewsroomError people.role */
export async function exportPeople(sql: Sql, caller: Caller): Promise<Sheet[]> {
  mustAdminister(caller);
  return exportSheets(await stateOf(sql, caller));
}

/** What a file would do; nothing is written. @throws NewsroomError people.role */
export async function checkImport(
  sql: Sql,
  caller: Caller,
  { sheets }: z.output<typeof checkImportSchema>,
): Promise<ImportView> {
  mustAdminister(caller);
  const { changes: _, ...view } = planImport(sheets, await stateOf(sql, caller));
  return view;
}

/**
 * Does what a file was said to do, all of it or nothing, with an audit event for the file and for each thing written.
 * @throws NewsroomError people.role; people_import.changed when it would do something else by now; people_import.problems
 */
export const applyImport = (
  strapi: Core.Strapi,
  caller: Caller,
  { sheets, file, plan: said }: z.output<typeof applyImportSchema>,
): Promise<ImportDone> =>
  administer(strapi, caller, async (sql) => {
    const plan = planImport(sheets, await stateOf(sql, caller));
    if (plan.hash !== said) throw new NewsroomError('people_import.changed');
    if (!plan.applicable) throw new NewsroomError('people_import.problems');
    const done = countOf(plan.changes);
    await audit(sql, {
      actor: asActor(caller, rightOf(caller, ['administrator'])),
      action: 'people.import',
      subject: file,
      detail: { plan: plan.hash, ...done },
    });
    await writeImport(sql, asActor(caller, rightOf(caller, ['administrator'])), plan.changes);
    return done;
  });

const countOf = ({ units, people, memberships }: ImportChanges): ImportDone => ({
  units: units.length,
  people: people.length,
  memberships: memberships.length,
});
