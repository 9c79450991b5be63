import {
  answerChildrenSchema,
  describeAssetsSchema,
  knownAssetSchema,
  librarySchema,
  listAssetsSchema,
  registerAssetSchema,
  replaceAssetSchema,
  saveRecipeSchema,
} from '@toasoan/domain';
import { answerChildren } from '../../../assets/children';
import { deleteAsset } from '../../../assets/delete';
import { describeAssets } from '../../../assets/describe';
import { library } from '../../../assets/library';
import {
  assetDetails,
  assetFiles,
  assetUses,
  knownAsset,
  listAssets,
  originalFile,
} from '../../../assets/read';
import { saveRecipe } from '../../../assets/recipe';
import { registerAsset } from '../../../assets/register';
import { replaceAsset } from '../../../assets/replace';
import { retryAsset } from '../../../assets/retry';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse, silently, type PersonRequest } from '../../../http/handler';

const id = ({ params }: PersonRequest): string => params['id'] ?? '';

export default controller({
  register: forPerson(({ strapi, caller, body }) =>
    registerAsset(strapi, caller, parse(registerAssetSchema, body)),
  ),
  list: forPerson(async ({ strapi, caller, query }) => {
    const { ids } = parse(listAssetsSchema, query);
    return listAssets(pool(strapi), caller, ids);
  }),
  library: forPerson(({ strapi, caller, query }) =>
    library(pool(strapi), caller, parse(librarySchema, query)),
  ),
  known: forPerson(({ strapi, caller, query }) =>
    knownAsset(pool(strapi), caller, parse(knownAssetSchema, query)),
  ),
  describe: forPerson(({ strapi, caller, body }) =>
    describeAssets(strapi, caller, parse(describeAssetsSchema, body)),
  ),
  children: forPerson(({ strapi, caller, body }) =>
    answerChildren(strapi, caller, parse(answerChildrenSchema, body)),
  ),
  read: forPerson((request) => assetDetails(pool(request.strapi), request.caller, id(request))),
  remove: forPerson(silently((request) => deleteAsset(request.strapi, request.caller, id(request)))),
  files: forPerson((request) => assetFiles(pool(request.strapi), request.caller, id(request))),
  uses: forPerson((request) => assetUses(pool(request.strapi), request.caller, id(request))),
  original: forPerson((request) => originalFile(request.strapi, request.caller, id(request))),
  recipe: forPerson((request) =>
    saveRecipe(request.strapi, request.caller, id(request), parse(saveRecipeSchema, request.body)),
  ),
  replace: forPerson((request) =>
    replaceAsset(request.strapi, request.caller, id(request), parse(replaceAssetSchema, request.body)),
  ),
  retry: forPerson((request) => retryAsset(request.strapi, request.caller, id(request))),
});
