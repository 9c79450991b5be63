import { searchAuditSchema } from '@toasoan/domain';
import { searchAudit } from '../../../audit/search';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse } from '../../../http/handler';

export default controller({
  search: forPerson(({ strapi, caller, query }) =>
    searchAudit(pool(strapi), caller, parse(searchAuditSchema, query)),
  ),
});
