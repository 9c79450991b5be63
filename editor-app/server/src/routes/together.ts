import {
  presenceSchema,
  restoreVersionSchema,
  versionRevisionSchema,
  type ChangesSinceMine,
  type PresenceView,
  type StoryView,
  type VersionLine,
  type VersionView,
} from '@toasoan/domain';
import { json, Router, type Request } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

/** Several people at one story: who is there and who writes, earlier versions, what others changed. */
export function togetherRoutes(cms: CmsClient): Router {
  const router = Router();
  const smallBody = json({ limit: '64kb' });

  router.post('/stories/:id/presence', smallBody, async (req, res) => {
    const heartbeat = parse(presenceSchema, req.body);
    res.json(await cms.as(personOf(req)).post<PresenceView>(`${pathOf(req)}/presence`, heartbeat));
  });

  router.get('/stories/:id/changes', async (req, res) => {
    res.json(await cms.as(personOf(req)).get<ChangesSinceMine | null>(`${pathOf(req)}/changes`));
  });

  router.get('/stories/:id/versions', async (req, res) => {
    res.json(await cms.as(personOf(req)).get<VersionLine[]>(`${pathOf(req)}/versions`));
  });

  router.get('/stories/:id/versions/:revision', async (req, res) => {
    res.json(await cms.as(personOf(req)).get<VersionView>(versionPathOf(req)));
  });

  router.post('/stories/:id/versions/:revision/restore', smallBody, async (req, res) => {
    const wish = parse(restoreVersionSchema, req.body);
    res.json(await cms.as(personOf(req)).post<StoryView>(`${versionPathOf(req)}/restore`, wish));
  });

  return router;
}

const pathOf = (req: Request<{ id: string }>): string =>
  `/stories/${idFrom(req.params.id, 'story.not_found')}`;

const versionPathOf = (req: Request<{ id: string; revision: string }>): string =>
  `${pathOf(req)}/versions/${parse(versionRevisionSchema, req.params.revision)}`;
