import { newsroomSearchSchema, suggestSchema, type NewsroomSearch, type StoryOffers } from '@toasoan/domain';
import { Router } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { parse } from '../validate.ts';

/** Stories the person may read, by their words. */
export function searchRoutes(cms: CmsClient): Router {
  const router = Router();

  router.get('/search', async (req, res) => {
    const ask = parse(newsroomSearchSchema, req.query);
    res.json(await cms.as(personOf(req)).get<NewsroomSearch>('/search', ask));
  });

  router.get('/search/suggest', async (req, res) => {
    const ask = parse(suggestSchema, req.query);
    res.json(await cms.as(personOf(req)).get<StoryOffers>('/search/suggest', ask));
  });

  return router;
}
