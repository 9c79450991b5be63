import {
  actionNameSchema,
  actSchema,
  changeWordingSchema,
  createStorySchema,
  listStoriesSchema,
  saveContentSchema,
} from '@toasoan/domain';
import { json, Router, type Request } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

/** Queues, and everything that happens to a story. */
export function storyRoutes(cms: CmsClient): Router {
  const router = Router();
  const contentBody = json({ limit: '4mb' });
  const wordingBody = json({ limit: '256kb' });
  const smallBody = json({ limit: '64kb' });

  router.get('/stories', async (req, res) => {
    const query = parse(listStoriesSchema, req.query);
    res.json(await cms.as(personOf(req)).get('/stories', query));
  });

  router.post('/stories', contentBody, async (req, res) => {
    const story = parse(createStorySchema, req.body);
    res.status(201).json(await cms.as(personOf(req)).post('/stories', story));
  });

  router.get('/stories/:id', async (req, res) => {
    res.json(await cms.as(personOf(req)).get(pathOf(req)));
  });

  router.put('/stories/:id/content', contentBody, async (req, res) => {
    const change = parse(saveContentSchema, req.body);
    res.json(await cms.as(personOf(req)).put(`${pathOf(req)}/content`, change));
  });

  router.put('/stories/:id/fanpage-wording', wordingBody, async (req, res) => {
    const change = parse(changeWordingSchema, req.body);
    res.json(await cms.as(personOf(req)).put(`${pathOf(req)}/fanpage-wording`, change));
  });

  router.post('/stories/:id/actions/:action', smallBody, async (req, res) => {
    const action = parse(actionNameSchema, req.params.action);
    const act = parse(actSchema, req.body);
    res.json(await cms.as(personOf(req)).post(`${pathOf(req)}/actions/${action}`, act));
  });

  return router;
}

const pathOf = (req: Request<{ id: string }>): string =>
  `/stories/${idFrom(req.params.id, 'story.not_found')}`;
