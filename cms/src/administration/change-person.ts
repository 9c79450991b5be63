import {
  emailOf,
  identityCodeOf,
  isEmail,
  isIdentityCode,
  isSamePerson,
  keepAdministrator,
  NewsroomError,
  rightOf,
  type AddedPerson,
  type changePersonSchema,
  type newPersonSchema,
  type PersonLine,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { sendInvitation } from '../accounts/invite';
import { accountOf } from '../accounts/person';
import { first, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { asActor, type Caller } from '../people/caller';
import { administer, administrators, must } from './administer';
import { writeMembership } from './memberships';
import { factsOf, loadPeople, personLine, personOf, type PersonRow } from './people';
import { insertPeople } from './write';

/** Name, address and staff code in the form in which they are kept. */
function checked({ name, email, identityCode }: { name: string; email: string; identityCode: string }) {
  const given = { name, email: emailOf(email), identityCode: identityCodeOf(identityCode) };
  if (!isEmail(given.email)) throw new NewsroomError('people.email_invalid');
  if (given.identityCode !== null && !isIdentityCode(given.identityCode))
    throw new NewsroomError('people.identity_invalid');
  return given;
}

const refuseTaken = (people: readonly PersonRow[], email: string, own?: string): void => {
  const taken = people.some((person) => emailOf(person.email) === email && person.id !== own);
  if (taken) throw new NewsroomError('people.email_taken');
};

/**
 * Adds an account, with a first membership if one is given. It has no password: its person sets one by the link of an
 * invitation, which is mailed at once if that is wished.
 * @throws NewsroomError people.role, people.email_invalid, people.identity_invalid, people.email_taken, people.self, and
 * what adding the membership refuses
 */
export const createPerson = (
  strapi: Core.Strapi,
  caller: Caller,
  { membership, invite, ...fields }: z.output<typeof newPersonSchema>,
): Promise<AddedPerson> =>
  administer(strapi, caller, async (sql, administrator) => {
    const given = checked(fields);
    refuseTaken(await loadPeople(sql), given.email);
    if (isSamePerson(administrator.account, { id: '', identityCode: given.identityCode }))
      throw new NewsroomError('people.self');
    const { id = '' } = (await insertPeople(sql, [given])).get(given.email) ?? {};
    await audit(sql, {
      actor: asActor(caller, rightOf(caller, ['administrator'])),
      action: 'person.create',
      subject: id,
      detail: given,
    });
    if (membership) await writeMembership(sql, administrator, id, membership);
    const account = invite ? await accountOf(sql, id) : null;
    const invitation = account && (await sendInvitation(sql, caller, account));
    return { ...(await personLine(sql, caller, id)), invitation };
  });

/**
 * Changes name, address or staff code of an account. Nobody changes their own code, nor ties another account to themselves.
 * @throws NewsroomError as `createPerson`; people.not_found, people.stale
 */
export const changePerson = (
  strapi: Core.Strapi,
  caller: Caller,
  id: string,
  { basedOn, ...fields }: z.output<typeof changePersonSchema>,
): Promise<PersonLine> =>
  administer(strapi, caller, async (sql, { account }) => {
    const people = await loadPeople(sql);
    const person = personOf(people, id);
    if (person.version !== basedOn) throw new NewsroomError('people.stale');
    const given = checked(fields);
    if (given.email !== emailOf(person.email)) refuseTaken(people, given.email, id);
    const becomes = { id, identityCode: given.identityCode };
    const ofActor = isSamePerson(account, factsOf(person)) || isSamePerson(account, becomes);
    if (given.identityCode !== person.identity_code && ofActor) throw new NewsroomError('people.self');
    const before = { name: person.name, email: person.email, identityCode: person.identity_code };
    const changes = Object.fromEntries(
      (['name', 'email', 'identityCode'] as const)
        .filter((field) => before[field] !== given[field])
        .map((field) => [field, { from: before[field], to: given[field] }]),
    );
    if (Object.keys(changes).length > 0) {
      await first(
        sql,
        `update up_users set display_name = ?, email = ?, identity_code = ?, updated_at = now(),
                username = case when username = email then ? else username end
         where id = ?`,
        [given.name, given.email, given.identityCode, given.email, person.row_id],
      );
      await audit(sql, {
        actor: asActor(caller, rightOf(caller, ['administrator'])),
        action: 'person.change',
        subject: id,
        detail: { changes },
      });
    }
    return personLine(sql, caller, id);
  });

/**
 * Blocks an account, or lets it in again. Nobody does so to their own.
 * @throws NewsroomError people.role, people.not_found, people.self, people.last_administrator
 */
export const setBlocked = (
  strapi: Core.Strapi,
  caller: Caller,
  id: string,
  blocked: boolean,
): Promise<PersonLine> =>
  administer(strapi, caller, async (sql: Sql, { account, today }) => {
    const person = personOf(await loadPeople(sql), id);
    if (isSamePerson(account, factsOf(person))) throw new NewsroomError('people.self');
    if (person.blocked !== blocked) {
      const before = await administrators(sql);
      await first(sql, 'update up_users set blocked = ?, updated_at = now() where id = ?', [
        blocked,
        person.row_id,
      ]);
      must(keepAdministrator(before, await administrators(sql), today));
      await audit(sql, {
        actor: asActor(caller, rightOf(caller, ['administrator'])),
        action: blocked ? 'person.block' : 'person.unblock',
        subject: id,
        detail: {},
      });
    }
    return personLine(sql, caller, id);
  });
