import { Router } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';

/** What the person was told, and that it was read. */
export function notificationRoutes(cms: CmsClient): Router {
  const router = Router();

  router.get('/notifications', async (req, res) => {
    res.json(await cms.as(personOf(req)).get('/notifications'));
  });

  router.post('/notifications/read', async (req, res) => {
    res.json(await cms.as(personOf(req)).post('/notifications/read'));
  });

  return router;
}
