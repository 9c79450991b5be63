import { librarySchema, type LibraryPage } from '@toasoan/domain';
import { Router } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { parse } from '../validate.ts';

/** The library (kho tư liệu). */
export function libraryRoutes(cms: CmsClient): Router {
  const router = Router();

  router.get('/library', async (req, res) => {
    const query = parse(librarySchema, req.query);
    res.json(await cms.as(personOf(req)).get<LibraryPage>('/library', query));
  });

  return router;
}
