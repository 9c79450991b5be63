import {
  commentSchema,
  decideProposalSchema,
  proposeSchema,
  settlingSchema,
  type CommentView,
  type ProposalsView,
} from '@toasoan/domain';
import { json, Router, type Request } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

/** What people say about a story and its passages, and the other words they suggest for it. */
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

  router.get('/stories/:id/proposals', async (req, res) => {
    res.json(await cms.as(personOf(req)).get<ProposalsView>(`${pathOf(req)}/proposals`));
  });

  router.post('/stories/:id/proposals', json({ limit: '4mb' }), async (req, res) => {
    const wording = parse(proposeSchema, req.body);
    res.json(await cms.as(personOf(req)).post<ProposalsView>(`${pathOf(req)}/proposals`, wording));
  });

  router.post('/stories/:id/proposals/:proposal/decisions', json({ limit: '1mb' }), async (req, res) => {
    const decision = parse(decideProposalSchema, req.body);
    res.json(await cms.as(personOf(req)).post<ProposalsView>(`${proposalPathOf(req)}/decisions`, decision));
  });

  router.post('/stories/:id/proposals/:proposal/withdraw', async (req, res) => {
    res.json(await cms.as(personOf(req)).post<ProposalsView>(`${proposalPathOf(req)}/withdraw`));
  });

  return router;
}

const pathOf = (req: Request<{ id: string }>): string =>
  `/stories/${idFrom(req.params.id, 'story.not_found')}`;

const proposalPathOf = (req: Request<{ id: string; proposal: string }>): string =>
  `${pathOf(req)}/proposals/${idFrom(req.params.proposal, 'proposal.not_found')}`;
