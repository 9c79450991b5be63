import { table } from '../../../http/routes';

/** What everyone may read (domain `api/public.ts`): live editions and nothing else. */
export default table('public', [
  ['GET', '/public/home', 'public.home'],
  ['GET', '/public/directory', 'public.directory'],
  ['GET', '/public/stories/:slug', 'public.story'],
  ['GET', '/public/topics/:slug', 'public.topic'],
  ['GET', '/public/units/:slug', 'public.unit'],
  ['GET', '/public/plans/:slug', 'public.plan'],
]);
