import { commentSchema, settlingSchema, type CommentView } from '@toasoan/domain';
import { json, Router, type Request } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

/** What people say about a story and its passages. */
export function reviewRoutes(cms: CmsClient): Router {
  const router = Router();
  const smallBody = json({ limit: '64kb' });

  router.post('/stories/:id/comments', smallBody, async (req, res) => {
    const comment = parse(commentSchema, req.body);
    res.json(await cms.as(personOf(req)).post<CommentView>(`${pathOf(req)}/comments`, comment));
  });

  router.post('/stories/:id/comments/:comment/:settling', async (req, res) => {
    const thread = idFrom(req.params.comment, 'comment.not_found');
    const settling = parse(settlingSchema, req.params.settling);
    res.json(await cms.as(personOf(req)).post<CommentView>(`${pathOf(req)}/comments/${thread}/${settling}`));
  });

  return router;
}

const pathOf = (req: Request<{ id: string }>): string =>
  `/stories/${idFrom(req.params.id, 'story.not_found')}`;
