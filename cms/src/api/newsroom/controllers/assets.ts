import { listAssetsSchema, registerAssetSchema } from '@toasoan/domain';
import { assetFiles, listAssets, readAsset } from '../../../assets/read';
import { registerAsset } from '../../../assets/register';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse } from '../../../http/handler';

export default controller({
  register: forPerson(({ strapi, caller, body }) =>
    registerAsset(strapi, caller, parse(registerAssetSchema, body)),
  ),
  list: forPerson(async ({ strapi, caller, query }) => {
    const { ids } = parse(listAssetsSchema, query);
    return listAssets(pool(strapi), caller, ids);
  }),
  read: forPerson(({ strapi, caller, params }) => readAsset(pool(strapi), caller, params['id'] ?? '')),
  files: forPerson(({ strapi, caller, params }) => assetFiles(pool(strapi), caller, params['id'] ?? '')),
});
