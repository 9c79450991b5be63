import { table } from '../../../http/routes';

/** What comes from readers (domain `api/readers.ts`), for the token of the portal only. */
export default table('readers', [
  ['POST', '/readers/feedback', 'readers.feedback'],
  ['POST', '/readers/views', 'readers.views'],
]);
