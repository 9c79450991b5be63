import { searchAuditSchema, type AuditPage } from '@toasoan/domain';
import { Router } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { parse } from '../validate.ts';

/** The record of what was done, for who coordinates, answers or keeps the system. */
export function auditRoutes(cms: CmsClient): Router {
  const router = Router();

  router.get('/audit', async (req, res) => {
    const search = parse(searchAuditSchema, req.query);
    res.json(await cms.as(personOf(req)).get<AuditPage>('/audit', search));
  });

  return router;
}
