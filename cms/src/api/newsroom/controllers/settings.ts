import { changeRemarkSettingsSchema } from '@toasoan/domain';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse } from '../../../http/handler';
import { changeRemarkSettings, remarkSettings } from '../../../settings/remarks';

export default controller({
  remarks: forPerson(({ strapi, caller }) => remarkSettings(pool(strapi), caller)),
  changeRemarks: forPerson(({ strapi, caller, body }) =>
    changeRemarkSettings(strapi, caller, parse(changeRemarkSettingsSchema, body)),
  ),
});
