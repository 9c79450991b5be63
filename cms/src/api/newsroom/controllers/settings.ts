import { changeRemarkSettingsSchema, changeTargetsSchema } from '@toasoan/domain';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse } from '../../../http/handler';
import { changeRemarkSettings, remarkSettings } from '../../../settings/remarks';
import { changeTargets, stageTargets } from '../../../settings/targets';

export default controller({
  remarks: forPerson(({ strapi, caller }) => remarkSettings(pool(strapi), caller)),
  changeRemarks: forPerson(({ strapi, caller, body }) =>
    changeRemarkSettings(strapi, caller, parse(changeRemarkSettingsSchema, body)),
  ),
  targets: forPerson(({ strapi, caller }) => stageTargets(pool(strapi), caller)),
  changeTargets: forPerson(({ strapi, caller, body }) =>
    changeTargets(strapi, caller, parse(changeTargetsSchema, body)),
  ),
});
