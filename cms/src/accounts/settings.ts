import { mayAdminister, NewsroomError, type AccountSettings } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { asActor, type Caller } from '../people/caller';

/** What holds for all accounts. */
export async function accountSettings(sql: Sql): Promise<AccountSettings> {
  const found = await first<AccountSettings>(
    sql,
    'select second_factor_roles as "secondFactorRoles" from newsroom.account_settings',
  );
  return found ?? { secondFactorRoles: [] };
}

/** Sets it, for requests from now on. @throws NewsroomError account.role */
export function changeAccountSettings(
  strapi: Core.Strapi,
  caller: Caller,
  to: AccountSettings,
): Promise<AccountSettings> {
  if (!mayAdminister(caller)) throw new NewsroomError('account.role');
  return inTransaction(strapi, async (sql) => {
    await first(sql, 'select 1 from newsroom.account_settings for update');
    const from = await accountSettings(sql);
    await first(sql, 'update newsroom.account_settings set second_factor_roles = ?::jsonb', [
      JSON.stringify(to.secondFactorRoles),
    ]);
    await audit(sql, {
      actor: asActor(caller),
      action: 'settings.accounts',
      subject: 'accounts',
      detail: { from, to },
    });
    return to;
  });
}
