import {
  checkedSchema,
  dueChecksSchema,
  finishAssetSchema,
  finishDeliverySchema,
  finishMailSchema,
  finishPushSchema,
  noteDeliverySchema,
  pingedSchema,
  probedSchema,
  progressSchema,
  restoreStorySchema,
  searchDocumentsSchema,
  stageSchema,
  takeAssetSchema,
} from '@toasoan/domain';
import { pressList } from '../../../channels/press';
import { fanpageAccess, reportProbe } from '../../../channels/probed';
import { reportPing, webhookAccess } from '../../../channels/webhook';
import { catchUpArchive } from '../../../archive/catch-up';
import { dueChecks, reportCheck } from '../../../archive/checks';
import { restoreStory } from '../../../archive/restore/restore';
import { pool } from '../../../database/sql';
import { controller, forAnyone, parse, silently, type Request } from '../../../http/handler';
import { finishDelivery, noteDelivery, takeDelivery } from '../../../work/deliveries';
import { finishAsset } from '../../../work/finish-asset';
import { finishMail, takeMail } from '../../../work/mails';
import { noteProgress, takeStage } from '../../../work/report-asset';
import { publishAllDue } from '../../../work/publish-due';
import { finishPush, takePush } from '../../../work/pushes';
import { reviewConsents } from '../../../work/review-consents';
import { reviewNotices } from '../../../work/review-notices';
import { searchDocuments } from '../../../work/search-documents';
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
  noteDelivery: forAnyone(
    silently((request) => noteDelivery(request.strapi, id(request), parse(noteDeliverySchema, request.body))),
  ),
  fanpageAccess: forAnyone(({ strapi }) => fanpageAccess(strapi)),
  reportProbe: forAnyone(
    silently((request) => reportProbe(request.strapi, parse(probedSchema, request.body))),
  ),
  webhookAccess: forAnyone(({ strapi }) => webhookAccess(strapi)),
  reportPing: forAnyone(silently((request) => reportPing(request.strapi, parse(pingedSchema, request.body)))),
  pressList: forAnyone(({ strapi }) => pressList(strapi)),
  catchUpArchive: forAnyone(({ strapi }) => catchUpArchive(strapi)),
  dueArchiveChecks: forAnyone(({ strapi, body }) => dueChecks(pool(strapi), parse(dueChecksSchema, body))),
  reportArchiveCheck: forAnyone(
    silently((request) => reportCheck(request.strapi, id(request), parse(checkedSchema, request.body))),
  ),
  restoreStory: forAnyone(({ strapi, body }) => restoreStory(strapi, parse(restoreStorySchema, body))),
  reviewNotices: forAnyone(({ strapi }) => reviewNotices(strapi)),
  searchDocuments: forAnyone(({ strapi, body }) =>
    searchDocuments(strapi, parse(searchDocumentsSchema, body)),
  ),
  takePush: forAnyone((request) => takePush(request.strapi, id(request))),
  finishPush: forAnyone(
    silently((request) => finishPush(request.strapi, id(request), parse(finishPushSchema, request.body))),
  ),
  takeMail: forAnyone((request) => takeMail(request.strapi, id(request))),
  finishMail: forAnyone(
    silently((request) => finishMail(request.strapi, id(request), parse(finishMailSchema, request.body))),
  ),
});
