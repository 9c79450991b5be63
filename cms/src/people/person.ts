import type { Core } from '@strapi/strapi';

/**
 * A person is a user of Strapi's users-permissions plugin with the name shown on screen and the staff code: accounts with
 * the same code belong to one person.
 */
export function installPerson(strapi: Core.Strapi): void {
  const user = strapi.contentType('plugin::users-permissions.user');
  user.attributes['displayName'] = { type: 'string' };
  // Accounts with the same code (the staff code) are one person's: nobody approves own words by another account.
  user.attributes['identityCode'] = { type: 'string' };
}
