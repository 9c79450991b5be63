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
  ['POST', '/work/deliveries/:id/note', 'work.noteDelivery'],
  ['POST', '/work/channels/fanpage/take', 'work.fanpageAccess'],
  ['POST', '/work/channels/fanpage/probed', 'work.reportProbe'],
  ['POST', '/work/channels/webhook/take', 'work.webhookAccess'],
  ['POST', '/work/channels/webhook/probed', 'work.reportPing'],
  ['POST', '/work/channels/press/take', 'work.pressList'],
  ['POST', '/work/stories/publish-due', 'work.publishDue'],
  ['POST', '/work/mails/:id/take', 'work.takeMail'],
  ['POST', '/work/mails/:id/finish', 'work.finishMail'],
  ['POST', '/work/pushes/:id/take', 'work.takePush'],
  ['POST', '/work/pushes/:id/finish', 'work.finishPush'],
  ['POST', '/work/notices/review', 'work.reviewNotices'],
  ['POST', '/work/archive/catch-up', 'work.catchUpArchive'],
  ['POST', '/work/archive/due', 'work.dueArchiveChecks'],
  ['POST', '/work/archive/:id/checked', 'work.reportArchiveCheck'],
  ['POST', '/work/archive/restore', 'work.restoreStory'],
  ['POST', '/work/search/documents', 'work.searchDocuments'],
]);
