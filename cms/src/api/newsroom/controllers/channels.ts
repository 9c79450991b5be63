import {
  addPressSchema,
  changePressSchema,
  connectFanpageSchema,
  connectWebhookSchema,
} from '@toasoan/domain';
import { askForProbe, connectFanpage, disconnectFanpage } from '../../../channels/fanpage';
import { addPress, changePress, removePress } from '../../../channels/press';
import { channelsView } from '../../../channels/view';
import { askForPing, connectWebhook, disconnectWebhook } from '../../../channels/webhook';
import { pool } from '../../../database/sql';
import { handOverWork } from '../../../deliveries/hand-over';
import { controller, forPerson, parse } from '../../../http/handler';

export default controller({
  view: forPerson(({ strapi, caller }) => channelsView(pool(strapi), caller)),
  connectFanpage: forPerson(({ strapi, caller, body }) =>
    connectFanpage(strapi, caller, parse(connectFanpageSchema, body)),
  ),
  disconnectFanpage: forPerson(({ strapi, caller }) => disconnectFanpage(strapi, caller)),
  probeFanpage: forPerson(({ strapi, caller }) => askForProbe(strapi, caller)),
  connectWebhook: forPerson(({ strapi, caller, body }) =>
    connectWebhook(strapi, caller, parse(connectWebhookSchema, body)),
  ),
  disconnectWebhook: forPerson(({ strapi, caller }) => disconnectWebhook(strapi, caller)),
  pingWebhook: forPerson(({ strapi, caller }) => askForPing(strapi, caller)),
  addPress: forPerson(({ strapi, caller, body }) => addPress(strapi, caller, parse(addPressSchema, body))),
  changePress: forPerson(({ strapi, caller, params, body }) =>
    changePress(strapi, caller, params['id'] ?? '', parse(changePressSchema, body)),
  ),
  removePress: forPerson(({ strapi, caller, params }) => removePress(strapi, caller, params['id'] ?? '')),
  handOver: forPerson(({ strapi, caller, params }) => handOverWork(pool(strapi), caller, params['id'] ?? '')),
});
