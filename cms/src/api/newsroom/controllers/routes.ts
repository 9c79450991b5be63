import { changeRouteSchema, routeByPlanSchema } from '@toasoan/domain';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse } from '../../../http/handler';
import { changeRoute, putPlanBack } from '../../../routes/change';
import { routeHistory } from '../../../routes/history';
import { routeTable } from '../../../routes/table';

export default controller({
  table: forPerson(({ strapi, caller }) => routeTable(pool(strapi), caller)),
  history: forPerson(({ strapi, caller, params }) =>
    routeHistory(pool(strapi), caller, params['topic'] ?? ''),
  ),
  change: forPerson(({ strapi, caller, params, body }) =>
    changeRoute(strapi, caller, params['topic'] ?? '', parse(changeRouteSchema, body)),
  ),
  byPlan: forPerson(({ strapi, caller, params, body }) =>
    putPlanBack(strapi, caller, params['topic'] ?? '', parse(routeByPlanSchema, body)),
  ),
});
