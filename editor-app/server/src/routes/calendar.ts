import { calendarSchema } from '@toasoan/domain';
import { Router } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { parse } from '../validate.ts';

/** What goes out, or may go out, on which day. */
export function calendarRoutes(cms: CmsClient): Router {
  const router = Router();

  router.get('/calendar', async (req, res) => {
    const days = parse(calendarSchema, req.query);
    res.json(await cms.as(personOf(req)).get('/calendar', days));
  });

  return router;
}
