import { finishAssetSchema, finishDeliverySchema } from '@toasoan/domain';
import { controller, forAnyone, parse } from '../../../http/handler';
import { finishAsset, takeAsset } from '../../../work/assets';
import { finishDelivery, takeDelivery } from '../../../work/deliveries';

export default controller({
  takeAsset: forAnyone(({ strapi, params }) => takeAsset(strapi, params['id'] ?? '')),
  finishAsset: forAnyone(({ strapi, params, body }) =>
    finishAsset(strapi, params['id'] ?? '', parse(finishAssetSchema, body)),
  ),
  takeDelivery: forAnyone(({ strapi, params }) => takeDelivery(strapi, params['id'] ?? '')),
  finishDelivery: forAnyone(({ strapi, params, body }) =>
    finishDelivery(strapi, params['id'] ?? '', parse(finishDeliverySchema, body)),
  ),
});
