import { changeTargetsSchema, delegateSchema } from '@toasoan/domain';
import { json, Router } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

/** Who acts for whom, who shares a desk, and how long a stage should take. */
export function officeRoutes(cms: CmsClient): Router {
  const router = Router();
  const body = json({ limit: '16kb' });

  router.get('/delegations', async (req, res) => {
    res.json(await cms.as(personOf(req)).get('/delegations'));
  });

  router.post('/delegations', body, async (req, res) => {
    const wish = parse(delegateSchema, req.body);
    res.json(await cms.as(personOf(req)).post('/delegations', wish));
  });

  router.get('/delegations/deputies', async (req, res) => {
    res.json(await cms.as(personOf(req)).get('/delegations/deputies'));
  });

  router.post('/delegations/:id/end', async (req, res) => {
    const id = idFrom(req.params.id, 'delegation.not_found');
    res.json(await cms.as(personOf(req)).post(`/delegations/${id}/end`));
  });

  router.get('/stories/:id/colleagues', async (req, res) => {
    const id = idFrom(req.params.id, 'story.not_found');
    res.json(await cms.as(personOf(req)).get(`/stories/${id}/colleagues`));
  });

  router.get('/stage-targets', async (req, res) => {
    res.json(await cms.as(personOf(req)).get('/stage-targets'));
  });

  router.put('/stage-targets', body, async (req, res) => {
    const change = parse(changeTargetsSchema, req.body);
    res.json(await cms.as(personOf(req)).put('/stage-targets', change));
  });

  return router;
}
