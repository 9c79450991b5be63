import { Router } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { idFrom } from '../validate.ts';

/** Sends a delivery that failed once more. */
export function deliveryRoutes(cms: CmsClient): Router {
  const router = Router();

  router.post('/deliveries/:id/retry', async (req, res) => {
    const id = idFrom(req.params.id, 'delivery.not_found');
    res.json(await cms.as(personOf(req)).post(`/deliveries/${id}/retry`));
  });

  return router;
}
