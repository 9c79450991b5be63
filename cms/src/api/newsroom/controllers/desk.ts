import { calendarSchema } from '@toasoan/domain';
import { calendar } from '../../../calendar/calendar';
import { pool } from '../../../database/sql';
import { retryDelivery } from '../../../deliveries/retry';
import { controller, forNewcomer, forPerson, parse } from '../../../http/handler';
import { me, notifications, readNotifications } from '../../../people/me';
import { reference } from '../../../people/reference';

export default controller({
  me: forNewcomer(async ({ strapi, caller, lacksFactor }) => ({
    ...(await me(pool(strapi), caller)),
    ...(lacksFactor ? { mustSetUpSecondFactor: true } : {}),
  })),
  reference: forPerson(({ strapi }) => reference(pool(strapi))),
  notifications: forPerson(({ strapi, caller }) => notifications(pool(strapi), caller)),
  readNotifications: forPerson(({ strapi, caller }) => readNotifications(pool(strapi), caller)),
  calendar: forPerson(({ strapi, caller, query }) =>
    calendar(pool(strapi), caller, parse(calendarSchema, query)),
  ),
  retryDelivery: forPerson(({ strapi, caller, params }) => retryDelivery(strapi, caller, params['id'] ?? '')),
});
