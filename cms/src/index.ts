import type { Core } from '@strapi/strapi';
import { installDatabase } from './database/install';
import { installGuard } from './gate/guard';
import { installOfficeRecord } from './gate/office-record';
import { installPermissions } from './people/permissions';
import { installPerson } from './people/person';
import { closeSearch } from './search/engine';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    installPerson(strapi);
    installGuard(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await installDatabase(strapi);
    await installPermissions(strapi);
    // What every start sets anew is not a change.
    installOfficeRecord(strapi);
  },
  destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    return closeSearch(strapi);
  },
};
