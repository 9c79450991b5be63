import { changeRemarkSettingsSchema } from '@toasoan/domain';
import { json, Router } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { parse } from '../validate.ts';

/** What the newsroom lets through, only warns of, or does not look for. */
export function settingsRoutes(cms: CmsClient): Router {
  const router = Router();

  router.get('/remark-settings', async (req, res) => {
    res.json(await cms.as(personOf(req)).get('/remark-settings'));
  });

  router.put('/remark-settings', json({ limit: '16kb' }), async (req, res) => {
    const change = parse(changeRemarkSettingsSchema, req.body);
    res.json(await cms.as(personOf(req)).put('/remark-settings', change));
  });

  return router;
}
