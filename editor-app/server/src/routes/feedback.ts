import { feedbackActions, feedbackStates, settleFeedbackSchema } from '@toasoan/domain';
import { json, Router } from 'express';
import { z } from 'zod';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

const listSchema = z.object({
  state: z.enum(feedbackStates),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
const actionSchema = z.enum(feedbackActions);
const idSchema = z.uuid();

/** What readers wrote by the website's form, and how often stories were read there. */
export function feedbackRoutes(cms: CmsClient): Router {
  const router = Router();

  router.get('/feedback', async (req, res) => {
    const { state, page } = parse(listSchema, req.query);
    res.json(await cms.as(personOf(req)).get(`/feedback?state=${state}&page=${page}`));
  });

  router.post('/feedback/:id/:action', json({ limit: '16kb' }), async (req, res) => {
    const id = parse(idSchema, req.params.id);
    const action = parse(actionSchema, req.params.action);
    const { note } = parse(settleFeedbackSchema, req.body);
    res.json(await cms.as(personOf(req)).post(`/feedback/${id}/${action}`, { note }));
  });

  router.get('/stories/:id/views', async (req, res) => {
    res.json(await cms.as(personOf(req)).get(`/stories/${idFrom(req.params.id, 'story.not_found')}/views`));
  });

  return router;
}
