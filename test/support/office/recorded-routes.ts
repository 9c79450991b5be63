/**
 * Every route that changes something writes an event, and so does every look at a consent's form or an original. The
 * table names each route of the newsroom with its event; the tests go through all of them.
 */
export const RECORDED: Readonly<Record<string, string>> = {
  'POST /newsroom/deliveries/:id/retry': 'delivery.retry',
  'PUT /newsroom/remark-settings': 'settings.remarks',
  'POST /newsroom/delegations': 'delegation.give',
  'POST /newsroom/delegations/:id/end': 'delegation.end',
  'POST /newsroom/stories': 'story.create',
  'PUT /newsroom/stories/:id/content': 'story.edit',
  'POST /newsroom/stories/:id/actions/:action': 'story.submit',
  'POST /newsroom/stories/:id/comments': 'comment.add',
  'POST /newsroom/stories/:id/comments/:comment/:settling': 'comment.resolve',
  'POST /newsroom/stories/:id/proposals': 'proposal.make',
  'POST /newsroom/stories/:id/proposals/:proposal/decisions': 'proposal.decide',
  'POST /newsroom/stories/:id/proposals/:proposal/withdraw': 'proposal.withdraw',
  'POST /newsroom/stories/:id/versions/:revision/restore': 'story.edit',
  'POST /newsroom/assets': 'asset.register',
  'PATCH /newsroom/assets': 'asset.describe',
  'PUT /newsroom/assets/children': 'asset.children',
  'DELETE /newsroom/assets/:id': 'asset.delete',
  'PUT /newsroom/assets/:id/recipe': 'asset.recipe',
  'POST /newsroom/assets/:id/replace': 'asset.replace',
  'POST /newsroom/assets/:id/retry': 'asset.retry',
  'GET /newsroom/assets/:id/original': 'asset.original',
  'POST /newsroom/consents': 'consent.record',
  'POST /newsroom/consents/:id/withdraw': 'consent.withdraw',
  'GET /newsroom/consents/:id/file': 'consent.file',
  'POST /work/assets/:id/stage': 'asset.identify',
  'POST /work/assets/:id/finish': 'asset.failed',
  'POST /work/consents/review': 'media.withheld',
  'POST /work/deliveries/:id/finish': 'delivery.failed',
  'POST /work/stories/publish-due': 'story.publish_due',
};
/** Routes that write none, and why. */
export const NOT_RECORDED: Readonly<Record<string, string>> = {
  'POST /newsroom/notifications/read': 'what a person has seen of their own notices',
  'POST /newsroom/stories/:id/presence': 'a heartbeat, forgotten within a minute',
  'POST /work/assets/:id/take': 'the worker begins; what it makes of it is recorded',
  'POST /work/assets/:id/progress': 'how far the worker is',
  'POST /work/deliveries/:id/take': 'the worker begins; what comes of it is recorded',
};
/** Proved where people, hours and consents are at hand: `test/consent`, `test/gate/random-actions.test.ts`. */
export const PROVED_ELSEWHERE = ['POST /work/consents/review', 'POST /work/stories/publish-due'];
