import { listAssetsSchema } from '@toasoan/domain';
import { Router } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { parse } from '../validate.ts';

/** The state of assets, asked for while their pictures are being made. */
export function assetRoutes(cms: CmsClient): Router {
  const router = Router();

  router.get('/assets', async (req, res) => {
    const { ids } = parse(listAssetsSchema, req.query);
    res.json(await cms.as(personOf(req)).get('/assets', { ids: ids.join(',') }));
  });

  return router;
}
