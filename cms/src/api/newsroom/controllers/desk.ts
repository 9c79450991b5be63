import { actOnDeliverySchema, calendarSchema, consoleSchema, deliveryActions } from '@toasoan/domain';
import { z } from 'zod';
import { calendar } from '../../../calendar/calendar';
import { pool } from '../../../database/sql';
import { consolePage } from '../../../deliveries/console';
import { actOnDelivery } from '../../../deliveries/act';
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
  console: forPerson(({ strapi, caller, query }) =>
    consolePage(pool(strapi), caller, parse(consoleSchema, query)),
  ),
  actOnDelivery: forPerson(({ strapi, caller, params, body }) =>
    actOnDelivery(
      strapi,
      caller,
      params['id'] ?? '',
      parse(z.enum(deliveryActions), params['action']),
      parse(actOnDeliverySchema, body),
    ),
  ),
});
