import { accountChangeSchema, accountSettingsSchema } from '@toasoan/domain';
import { changeAccount } from '../../../accounts/administer';
import { inviteAgain } from '../../../accounts/invite';
import { accountSettings, changeAccountSettings } from '../../../accounts/settings';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse } from '../../../http/handler';

export default controller({
  inviteAgain: forPerson(({ strapi, caller, params }) => inviteAgain(strapi, caller, params['id'] ?? '')),
  change: forPerson(({ strapi, caller, params }) =>
    changeAccount(strapi, caller, params['id'] ?? '', parse(accountChangeSchema, params['change'])),
  ),
  settings: forPerson(({ strapi }) => accountSettings(pool(strapi))),
  changeSettings: forPerson(({ strapi, caller, body }) =>
    changeAccountSettings(strapi, caller, parse(accountSettingsSchema, body)),
  ),
});
