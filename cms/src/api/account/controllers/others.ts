import { accountChangeSchema, accountSettingsSchema, inviteSchema } from '@toasoan/domain';
import { accountStates, changeAccount } from '../../../accounts/administer';
import { invite, inviteAgain } from '../../../accounts/invite';
import { accountSettings, changeAccountSettings } from '../../../accounts/settings';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse } from '../../../http/handler';

export default controller({
  list: forPerson(({ strapi, caller }) => accountStates(pool(strapi), caller)),
  invite: forPerson(({ strapi, caller, body }) => invite(strapi, caller, parse(inviteSchema, body))),
  inviteAgain: forPerson(({ strapi, caller, params }) => inviteAgain(strapi, caller, params['id'] ?? '')),
  change: forPerson(async ({ strapi, caller, params }) => {
    await changeAccount(strapi, caller, params['id'] ?? '', parse(accountChangeSchema, params['change']));
    return accountStates(pool(strapi), caller);
  }),
  settings: forPerson(({ strapi }) => accountSettings(pool(strapi))),
  changeSettings: forPerson(({ strapi, caller, body }) =>
    changeAccountSettings(strapi, caller, parse(accountSettingsSchema, body)),
  ),
});
