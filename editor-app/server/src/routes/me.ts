import { Router } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';

/** The person, and what forms choose from. */
export function meRoutes(cms: CmsClient): Router {
  const router = Router();

  router.get('/me', async (req, res) => {
    res.json(await cms.as(personOf(req)).get('/me'));
  });

  router.get('/reference', async (req, res) => {
    res.json(await cms.as(personOf(req)).get('/reference'));
  });

  return router;
}
