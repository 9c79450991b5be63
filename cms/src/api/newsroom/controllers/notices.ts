import { noticeSettingsSchema, pushDeviceSchema } from '@toasoan/domain';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse, silently, type PersonRequest } from '../../../http/handler';
import { mailsView, retryMail } from '../../../mail/failed';
import { addDevice, endSession, removeDevice } from '../../../notices/devices';
import { changeNoticeSettings, noticeSettings } from '../../../notices/settings';
import { sendTestNotice } from '../../../notices/test-notice';

const id = ({ params }: PersonRequest): string => params['id'] ?? '';
const endedSchema = pushDeviceSchema.pick({ session: true });

export default controller({
  settings: forPerson(({ strapi, caller }) => noticeSettings(pool(strapi), caller)),
  changeSettings: forPerson(({ strapi, caller, body }) =>
    changeNoticeSettings(strapi, caller, parse(noticeSettingsSchema, body)),
  ),
  test: forPerson(silently(({ strapi, caller }) => sendTestNotice(strapi, caller))),
  addDevice: forPerson(({ strapi, caller, body }) =>
    addDevice(strapi, caller, parse(pushDeviceSchema, body)),
  ),
  removeDevice: forPerson(silently((request) => removeDevice(request.strapi, request.caller, id(request)))),
  endSession: forPerson(
    silently(({ strapi, caller, body }) =>
      endSession(pool(strapi), caller, parse(endedSchema, body).session),
    ),
  ),
  mails: forPerson(({ strapi, caller }) => mailsView(pool(strapi), caller)),
  retryMail: forPerson((request) => retryMail(request.strapi, request.caller, id(request))),
});
