import { changeRouteSchema, routeByPlanSchema, type RouteHistory, type RouteTable } from '@toasoan/domain';
import { json, Router, type Request } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

/** The routing table: which department leads which topic, and since when. */
export function routeTableRoutes(cms: CmsClient): Router {
  const router = Router();
  const body = json({ limit: '64kb' });

  router.get('/routes', async (req, res) => {
    res.json(await cms.as(personOf(req)).get<RouteTable>('/routes'));
  });
  router.get('/routes/:topic/history', async (req, res) => {
    res.json(await cms.as(personOf(req)).get<RouteHistory>(`${pathOf(req)}/history`));
  });
  router.put('/routes/:topic', body, async (req, res) => {
    const change = parse(changeRouteSchema, req.body);
    res.json(await cms.as(personOf(req)).put<RouteTable>(pathOf(req), change));
  });
  router.post('/routes/:topic/plan', body, async (req, res) => {
    const wish = parse(routeByPlanSchema, req.body);
    res.json(await cms.as(personOf(req)).post<RouteTable>(`${pathOf(req)}/plan`, wish));
  });
  return router;
}

const pathOf = (req: Request<{ topic: string }>): string =>
  `/routes/${idFrom(req.params.topic, 'route.not_found')}`;
