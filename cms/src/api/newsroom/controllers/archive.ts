import { archiveSelectionSchema, listArchiveSchema } from '@toasoan/domain';
import { askForCheck } from '../../../archive/checks';
import { beginExport } from '../../../archive/export';
import { listArchive } from '../../../archive/list';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse } from '../../../http/handler';

export default controller({
  list: forPerson(({ strapi, caller, query }) =>
    listArchive(pool(strapi), caller, parse(listArchiveSchema, query)),
  ),
  exportObjects: forPerson(({ strapi, caller, body }) =>
    beginExport(strapi, caller, parse(archiveSelectionSchema, body)),
  ),
  check: forPerson(({ strapi, caller, params }) => askForCheck(strapi, caller, params['id'] ?? '')),
});
