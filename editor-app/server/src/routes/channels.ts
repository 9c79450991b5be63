import {
  addPressSchema,
  changePressSchema,
  connectFanpageSchema,
  connectWebhookSchema,
} from '@toasoan/domain';
import { json, Router } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { parse } from '../validate.ts';

/** How the newsroom is connected to channels outside. A token goes in here and never comes out. */
export function channelRoutes(cms: CmsClient): Router {
  const router = Router();

  router.get('/channels', async (req, res) => {
    res.json(await cms.as(personOf(req)).get('/channels'));
  });

  router.put('/channels/fanpage', json({ limit: '16kb' }), async (req, res) => {
    const connection = parse(connectFanpageSchema, req.body);
    res.json(await cms.as(personOf(req)).put('/channels/fanpage', connection));
  });

  router.delete('/channels/fanpage', async (req, res) => {
    const person = cms.as(personOf(req));
    await person.delete('/channels/fanpage');
    res.json(await person.get('/channels'));
  });

  router.post('/channels/fanpage/probe', async (req, res) => {
    res.json(await cms.as(personOf(req)).post('/channels/fanpage/probe'));
  });

  router.put('/channels/webhook', json({ limit: '16kb' }), async (req, res) => {
    const connection = parse(connectWebhookSchema, req.body);
    res.json(await cms.as(personOf(req)).put('/channels/webhook', connection));
  });

  router.delete('/channels/webhook', async (req, res) => {
    const person = cms.as(personOf(req));
    await person.delete('/channels/webhook');
    res.json(await person.get('/channels'));
  });

  router.post('/channels/webhook/probe', async (req, res) => {
    res.json(await cms.as(personOf(req)).post('/channels/webhook/probe'));
  });

  router.post('/channels/press', json({ limit: '16kb' }), async (req, res) => {
    res.json(await cms.as(personOf(req)).post('/channels/press', parse(addPressSchema, req.body)));
  });

  router.put('/channels/press/:id', json({ limit: '16kb' }), async (req, res) => {
    const change = parse(changePressSchema, req.body);
    res.json(await cms.as(personOf(req)).put(`/channels/press/${encodeURIComponent(req.params.id)}`, change));
  });

  router.delete('/channels/press/:id', async (req, res) => {
    const person = cms.as(personOf(req));
    await person.delete(`/channels/press/${encodeURIComponent(req.params.id)}`);
    res.json(await person.get('/channels'));
  });

  return router;
}
