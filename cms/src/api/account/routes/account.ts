import { table } from '../../../http/routes';

/** A person's own account, and others' for administrators (domain `api/accounts.ts`). */
export default table('account', [
  ['GET', '/newsroom/account', 'account.read'],
  ['PUT', '/newsroom/account/name', 'account.changeName'],
  ['PUT', '/newsroom/account/password', 'account.changePassword'],
  ['POST', '/newsroom/account/second-factor', 'account.beginFactor'],
  ['POST', '/newsroom/account/second-factor/confirm', 'account.confirmFactor'],
  ['POST', '/newsroom/account/second-factor/recovery-codes', 'account.newRecoveryCodes'],
  ['POST', '/newsroom/account/second-factor/remove', 'account.removeFactor'],
  ['POST', '/newsroom/account/sign-out', 'account.signOut'],
  ['POST', '/newsroom/account/sessions/end-others', 'account.endOthers'],
  ['DELETE', '/newsroom/account/sessions/:session', 'account.endSession'],
  ['POST', '/newsroom/accounts/:id/invitation', 'others.inviteAgain'],
  ['POST', '/newsroom/accounts/:id/changes/:change', 'others.change'],
  ['GET', '/newsroom/account-settings', 'others.settings'],
  ['PUT', '/newsroom/account-settings', 'others.changeSettings'],
]);
