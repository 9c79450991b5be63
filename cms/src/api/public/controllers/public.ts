import { NewsroomError, publicSearchSchema, readMonth, suggestSchema, type Month } from '@toasoan/domain';
import { z } from 'zod';
import { pool } from '../../../database/sql';
import { controller, forAnyone, parse, type Request } from '../../../http/handler';
import { publicArchive, publicMonth } from '../../../public/archive';
import {
  publicCluster,
  publicDirectory,
  publicHome,
  publicPlan,
  publicSection,
  publicTopic,
  publicUnit,
} from '../../../public/pages';
import { publicNews, publicSitemap, publicSitemapPart } from '../../../public/sitemap';
import { publicStory } from '../../../public/story';
import { publicSearch, publicSuggestions } from '../../../search/public';

const pageSchema = z.coerce.number().int().min(1).max(10_000).default(1);
const page = ({ query }: Request): number => parse(pageSchema, query['page']);
const slug = ({ params }: Request): string => params['slug'] ?? '';

/** @throws NewsroomError not_found for what is no month */
function month({ params }: Request): Month {
  const found = readMonth(params['month'] ?? '');
  if (!found) throw new NewsroomError('not_found');
  return found;
}

const partSchema = z.coerce.number().int().min(1).max(100_000);

export default controller({
  home: forAnyone((request) => publicHome(pool(request.strapi), page(request))),
  directory: forAnyone(({ strapi }) => publicDirectory(pool(strapi))),
  story: forAnyone((request) => publicStory(pool(request.strapi), slug(request))),
  topic: forAnyone((request) => publicTopic(pool(request.strapi), slug(request), page(request))),
  unit: forAnyone((request) => publicUnit(pool(request.strapi), slug(request), page(request))),
  section: forAnyone((request) => publicSection(pool(request.strapi), slug(request), page(request))),
  cluster: forAnyone((request) => publicCluster(pool(request.strapi), slug(request), page(request))),
  archive: forAnyone(({ strapi }) => publicArchive(pool(strapi))),
  month: forAnyone((request) => publicMonth(pool(request.strapi), month(request), page(request))),
  sitemap: forAnyone(({ strapi }) => publicSitemap(pool(strapi))),
  sitemapPart: forAnyone(({ strapi, params }) =>
    params['part'] === 'news'
      ? publicNews(pool(strapi))
      : publicSitemapPart(pool(strapi), parse(partSchema, params['part'])),
  ),
  plan: forAnyone((request) => publicPlan(pool(request.strapi), slug(request))),
  search: forAnyone(({ strapi, query }) => publicSearch(strapi, parse(publicSearchSchema, query))),
  suggest: forAnyone(({ strapi, query }) => publicSuggestions(strapi, parse(suggestSchema, query))),
});
