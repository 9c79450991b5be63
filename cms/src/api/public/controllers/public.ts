import { z } from 'zod';
import { pool } from '../../../database/sql';
import { controller, forAnyone, parse, type Request } from '../../../http/handler';
import { publicDirectory, publicHome, publicPlan, publicTopic, publicUnit } from '../../../public/pages';
import { publicStory } from '../../../public/story';

const pageSchema = z.coerce.number().int().min(1).max(10_000).default(1);
const page = ({ query }: Request): number => parse(pageSchema, query['page']);
const slug = ({ params }: Request): string => params['slug'] ?? '';

export default controller({
  home: forAnyone((request) => publicHome(pool(request.strapi), page(request))),
  directory: forAnyone(({ strapi }) => publicDirectory(pool(strapi))),
  story: forAnyone((request) => publicStory(pool(request.strapi), slug(request))),
  topic: forAnyone((request) => publicTopic(pool(request.strapi), slug(request), page(request))),
  unit: forAnyone((request) => publicUnit(pool(request.strapi), slug(request), page(request))),
  plan: forAnyone((request) => publicPlan(pool(request.strapi), slug(request))),
});
