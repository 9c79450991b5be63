import { table } from '../../../http/routes';

/** The worker's doors (domain `api/work.ts`), for its API token only. */
export default table('work', [
  ['POST', '/work/assets/:id/take', 'work.takeAsset'],
  ['POST', '/work/assets/:id/progress', 'work.noteProgress'],
  ['POST', '/work/assets/:id/stage', 'work.takeStage'],
  ['POST', '/work/assets/:id/finish', 'work.finishAsset'],
  ['POST', '/work/consents/review', 'work.reviewConsents'],
  ['POST', '/work/deliveries/:id/take', 'work.takeDelivery'],
  ['POST', '/work/deliveries/:id/finish', 'work.finishDelivery'],
  ['POST', '/work/stories/publish-due', 'work.publishDue'],
  ['POST', '/work/mails/:id/take', 'work.takeMail'],
  ['POST', '/work/mails/:id/finish', 'work.finishMail'],
  ['POST', '/work/pushes/:id/take', 'work.takePush'],
  ['POST', '/work/pushes/:id/finish', 'work.finishPush'],
  ['POST', '/work/notices/review', 'work.reviewNotices'],
]);
