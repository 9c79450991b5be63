import { delegateSchema } from '@toasoan/domain';
import { pool } from '../../../database/sql';
import { delegate, delegationsOf, deputiesOf, endDelegation } from '../../../delegations/delegations';
import { colleaguesOf } from '../../../stories/colleagues';
import { controller, forPerson, parse } from '../../../http/handler';

export default controller({
  delegations: forPerson(({ strapi, caller }) => delegationsOf(pool(strapi), caller)),
  deputies: forPerson(({ strapi, caller }) => deputiesOf(pool(strapi), caller)),
  delegate: forPerson(({ strapi, caller, body }) => delegate(strapi, caller, parse(delegateSchema, body))),
  endDelegation: forPerson(({ strapi, caller, params }) => endDelegation(strapi, caller, params['id'] ?? '')),
  colleagues: forPerson(({ strapi, caller, params }) =>
    colleaguesOf(pool(strapi), caller, params['id'] ?? ''),
  ),
});
