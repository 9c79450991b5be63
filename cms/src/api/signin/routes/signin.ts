import { table } from '../../../http/routes';

/** The doors of signing in (domain `api/accounts.ts`), for the token of the editor's server only. */
export default table('signin', [
  ['POST', '/sign-in/password', 'signin.password'],
  ['POST', '/sign-in/code', 'signin.code'],
  ['POST', '/sign-in/forgotten', 'signin.forgotten'],
  ['POST', '/sign-in/link', 'signin.lookAtLink'],
  ['POST', '/sign-in/link/use', 'signin.useLink'],
  ['POST', '/sign-in/openid', 'signin.openId'],
]);
