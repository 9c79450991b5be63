import { createHash } from 'node:crypto';
import {
  NewsroomError,
  noticeSettingsSchema,
  pushDeviceSchema,
  type EditorNoticeSettings,
  type NoticeSettingsView,
} from '@toasoan/domain';
import { pushEndpointOf } from '@toasoan/platform';
import { json, Router, type Request } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

export interface PushOffer {
  /** What browsers subscribe with; null: no push is offered. */
  readonly publicKey: string | null;
  readonly testHost?: string | undefined;
}

const deviceSchema = pushDeviceSchema.omit({ session: true });

/** The sign-in as the CMS may know it: nobody gets back from this to the cookie. */
export const sessionMark = (sessionId: string): string =>
  createHash('sha256').update(sessionId).digest('hex');

/** How a person hears of things: settings, devices, mails that did not go out. */
export function noticeRoutes(cms: CmsClient, push: PushOffer): Router {
  const router = Router();
  const small = json({ limit: '16kb' });
  const answer = (view: NoticeSettingsView): EditorNoticeSettings => ({ ...view, pushKey: push.publicKey });
  const settings = async (req: Request): Promise<EditorNoticeSettings> =>
    answer(await cms.as(personOf(req)).get<NoticeSettingsView>('/notice-settings'));

  router.get('/notice-settings', async (req, res) => {
    res.json(await settings(req));
  });

  router.put('/notice-settings', small, async (req, res) => {
    const chosen = parse(noticeSettingsSchema, req.body);
    res.json(answer(await cms.as(personOf(req)).put<NoticeSettingsView>('/notice-settings', chosen)));
  });

  router.post('/notice-settings/test', async (req, res) => {
    await cms.as(personOf(req)).post('/notice-settings/test');
    res.status(204).end();
  });

  router.post('/push-devices', small, async (req, res) => {
    if (push.publicKey === null) throw new NewsroomError('push.not_offered');
    const device = parse(deviceSchema, req.body);
    if (!pushEndpointOf(device.endpoint, push.testHost)) throw new NewsroomError('push.address');
    await cms.as(personOf(req)).post('/push-devices', { ...device, session: sessionMark(req.sessionID) });
    res.json(await settings(req));
  });

  router.delete('/push-devices/:id', async (req, res) => {
    await cms.as(personOf(req)).delete(`/push-devices/${idFrom(req.params.id, 'push.not_found')}`);
    res.json(await settings(req));
  });

  router.get('/mails', async (req, res) => {
    res.json(await cms.as(personOf(req)).get('/mails'));
  });

  router.post('/mails/:id/retry', async (req, res) => {
    res.json(await cms.as(personOf(req)).post(`/mails/${idFrom(req.params.id, 'mail.not_found')}/retry`));
  });

  return router;
}
