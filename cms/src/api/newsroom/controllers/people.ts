import {
  applyImportSchema,
  blockingSchema,
  changePersonSchema,
  changeUnitSchema,
  checkImportSchema,
  endMembershipSchema,
  endUnitSchema,
  listPeopleSchema,
  listUnitsSchema,
  newMembershipSchema,
  newPersonSchema,
  newUnitSchema,
  reopenUnitSchema,
} from '@toasoan/domain';
import { changePerson, createPerson, setBlocked } from '../../../administration/change-person';
import { changeUnit, createUnit } from '../../../administration/change-unit';
import { endUnit, reopenUnit, unitTies } from '../../../administration/end-unit';
import { applyImport, checkImport, exportPeople } from '../../../administration/import';
import { addMembership, endMembership } from '../../../administration/memberships';
import { listPeople } from '../../../administration/people';
import { listUnits, unitChoices } from '../../../administration/units';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse } from '../../../http/handler';

const id = (params: Readonly<Record<string, string>>): string => params['id'] ?? '';

export default controller({
  units: forPerson(({ strapi, caller, query }) =>
    listUnits(pool(strapi), caller, parse(listUnitsSchema, query)),
  ),
  choices: forPerson(({ strapi, caller }) => unitChoices(pool(strapi), caller)),
  createUnit: forPerson(({ strapi, caller, body }) => createUnit(strapi, caller, parse(newUnitSchema, body))),
  changeUnit: forPerson(({ strapi, caller, params, body }) =>
    changeUnit(strapi, caller, id(params), parse(changeUnitSchema, body)),
  ),
  ties: forPerson(({ strapi, caller, params }) => unitTies(pool(strapi), caller, id(params))),
  endUnit: forPerson(({ strapi, caller, params, body }) =>
    endUnit(strapi, caller, id(params), parse(endUnitSchema, body)),
  ),
  reopenUnit: forPerson(({ strapi, caller, params, body }) =>
    reopenUnit(strapi, caller, id(params), parse(reopenUnitSchema, body)),
  ),
  people: forPerson(({ strapi, caller, query }) =>
    listPeople(pool(strapi), caller, parse(listPeopleSchema, query)),
  ),
  createPerson: forPerson(({ strapi, caller, body }) =>
    createPerson(strapi, caller, parse(newPersonSchema, body)),
  ),
  changePerson: forPerson(({ strapi, caller, params, body }) =>
    changePerson(strapi, caller, id(params), parse(changePersonSchema, body)),
  ),
  block: forPerson(({ strapi, caller, params }) =>
    setBlocked(strapi, caller, id(params), parse(blockingSchema, params['blocking']) === 'block'),
  ),
  addMembership: forPerson(({ strapi, caller, params, body }) =>
    addMembership(strapi, caller, id(params), parse(newMembershipSchema, body)),
  ),
  endMembership: forPerson(({ strapi, caller, params, body }) =>
    endMembership(strapi, caller, id(params), parse(endMembershipSchema, body)),
  ),
  exportPeople: forPerson(({ strapi, caller }) => exportPeople(pool(strapi), caller)),
  checkImport: forPerson(({ strapi, caller, body }) =>
    checkImport(pool(strapi), caller, parse(checkImportSchema, body)),
  ),
  applyImport: forPerson(({ strapi, caller, body }) =>
    applyImport(strapi, caller, parse(applyImportSchema, body)),
  ),
});
