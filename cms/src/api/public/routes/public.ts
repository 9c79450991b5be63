import { table } from '../../../http/routes';

/** What everyone may read (domain `api/public.ts`): live editions and nothing else. */
export default table('public', [
  ['GET', '/public/home', 'public.home'],
  ['GET', '/public/directory', 'public.directory'],
  ['GET', '/public/stories/:slug', 'public.story'],
  ['GET', '/public/topics/:slug', 'public.topic'],
  ['GET', '/public/units/:slug', 'public.unit'],
  ['GET', '/public/sections/:slug', 'public.section'],
  ['GET', '/public/clusters/:slug', 'public.cluster'],
  ['GET', '/public/archive', 'public.archive'],
  ['GET', '/public/archive/:month', 'public.month'],
  ['GET', '/public/sitemap', 'public.sitemap'],
  ['GET', '/public/sitemap/:part', 'public.sitemapPart'],
  ['GET', '/public/plans/:slug', 'public.plan'],
  ['GET', '/public/search', 'public.search'],
  ['GET', '/public/search/suggest', 'public.suggest'],
]);
