import {
  accountChangeSchema,
  accountSettingsSchema,
  beginFactorSchema,
  changeNameSchema,
  changePasswordSchema,
  factorCodeSchema,
} from '@toasoan/domain';
import { json, Router } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

const FACTOR = '/account/second-factor';

/** A person's own account; others', for administrators. The CMS decides who may. */
export function accountRoutes(cms: CmsClient): Router {
  const router = Router();
  const body = json({ limit: '16kb' });

  router.get('/account', async (req, res) => {
    res.json(await cms.as(personOf(req)).get('/account'));
  });
  router.put('/account/name', body, async (req, res) => {
    res.json(await cms.as(personOf(req)).put('/account/name', parse(changeNameSchema, req.body)));
  });
  router.put('/account/password', body, async (req, res) => {
    res.json(await cms.as(personOf(req)).put('/account/password', parse(changePasswordSchema, req.body)));
  });
  router.post(FACTOR, body, async (req, res) => {
    res.json(await cms.as(personOf(req)).post(FACTOR, parse(beginFactorSchema, req.body)));
  });
  router.post(`${FACTOR}/confirm`, body, async (req, res) => {
    res.json(await cms.as(personOf(req)).post(`${FACTOR}/confirm`, parse(factorCodeSchema, req.body)));
  });
  router.post(`${FACTOR}/recovery-codes`, body, async (req, res) => {
    res.json(await cms.as(personOf(req)).post(`${FACTOR}/recovery-codes`, parse(factorCodeSchema, req.body)));
  });
  router.post(`${FACTOR}/remove`, body, async (req, res) => {
    await cms.as(personOf(req)).post(`${FACTOR}/remove`, parse(factorCodeSchema, req.body));
    res.status(204).end();
  });
  router.post('/account/sessions/end-others', async (req, res) => {
    await cms.as(personOf(req)).post('/account/sessions/end-others');
    res.status(204).end();
  });
  router.delete('/account/sessions/:session', async (req, res) => {
    const session = idFrom(req.params.session, 'account.session_unknown');
    await cms.as(personOf(req)).delete(`/account/sessions/${session}`);
    res.status(204).end();
  });

  router.post('/accounts/:id/invitation', async (req, res) => {
    const id = idFrom(req.params.id, 'account.not_found');
    res.json(await cms.as(personOf(req)).post(`/accounts/${id}/invitation`));
  });
  router.post('/accounts/:id/changes/:change', async (req, res) => {
    const id = idFrom(req.params.id, 'account.not_found');
    const change = parse(accountChangeSchema, req.params.change);
    await cms.as(personOf(req)).post(`/accounts/${id}/changes/${change}`);
    res.status(204).end();
  });
  router.get('/account-settings', async (req, res) => {
    res.json(await cms.as(personOf(req)).get('/account-settings'));
  });
  router.put('/account-settings', body, async (req, res) => {
    const settings = parse(accountSettingsSchema, req.body);
    res.json(await cms.as(personOf(req)).put('/account-settings', settings));
  });

  return router;
}
