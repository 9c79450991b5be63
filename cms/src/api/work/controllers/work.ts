import {
  finishAssetSchema,
  finishDeliverySchema,
  finishMailSchema,
  finishPushSchema,
  progressSchema,
  stageSchema,
  takeAssetSchema,
} from '@toasoan/domain';
import { controller, forAnyone, parse, silently, type Request } from '../../../http/handler';
import { finishDelivery, takeDelivery } from '../../../work/deliveries';
import { finishAsset } from '../../../work/finish-asset';
import { finishMail, takeMail } from '../../../work/mails';
import { noteProgress, takeStage } from '../../../work/report-asset';
import { publishAllDue } from '../../../work/publish-due';
import { finishPush, takePush } from '../../../work/pushes';
import { reviewConsents } from '../../../work/review-consents';
import { reviewNotices } from '../../../work/review-notices';
import { takeAsset } from '../../../work/take-asset';

const id = ({ params }: Request): string => params['id'] ?? '';

export default controller({
  takeAsset: forAnyone((request) =>
    takeAsset(request.strapi, id(request), parse(takeAssetSchema, request.body)),
  ),
  noteProgress: forAnyone(
    silently((request) => noteProgress(request.strapi, id(request), parse(progressSchema, request.body))),
  ),
  takeStage: forAnyone(
    silently((request) => takeStage(request.strapi, id(request), parse(stageSchema, request.body))),
  ),
  finishAsset: forAnyone((request) =>
    finishAsset(request.strapi, id(request), parse(finishAssetSchema, request.body)),
  ),
  reviewConsents: forAnyone(({ strapi }) => reviewConsents(strapi)),
  publishDue: forAnyone(({ strapi }) => publishAllDue(strapi)),
  takeDelivery: forAnyone((request) => takeDelivery(request.strapi, id(request))),
  finishDelivery: forAnyone((request) =>
    finishDelivery(request.strapi, id(request), parse(finishDeliverySchema, request.body)),
  ),
  reviewNotices: forAnyone(({ strapi }) => reviewNotices(strapi)),
  takePush: forAnyone((request) => takePush(request.strapi, id(request))),
  finishPush: forAnyone(
    silently((request) => finishPush(request.strapi, id(request), parse(finishPushSchema, request.body))),
  ),
  takeMail: forAnyone((request) => takeMail(request.strapi, id(request))),
  finishMail: forAnyone(
    silently((request) => finishMail(request.strapi, id(request), parse(finishMailSchema, request.body))),
  ),
});
