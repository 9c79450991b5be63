import {
  answerChildrenSchema,
  describeAssetsSchema,
  knownAssetSchema,
  listAssetsSchema,
  saveRecipeSchema,
  type AssetDetails,
  type AssetUse,
  type AssetView,
} from '@toasoan/domain';
import { json, Router, type Request } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

/** Assets: their state while files are made of them, their words, wishes and answers. */
export function assetRoutes(cms: CmsClient): Router {
  const router = Router();
  const smallBody = json({ limit: '64kb' });
  /** Holds the captions of a film in several languages. */
  const recipeBody = json({ limit: '8mb' });

  router.get('/assets', async (req, res) => {
    const { ids } = parse(listAssetsSchema, req.query);
    res.json(await cms.as(personOf(req)).get<AssetView[]>('/assets', { ids: ids.join(',') }));
  });

  router.patch('/assets', smallBody, async (req, res) => {
    const change = parse(describeAssetsSchema, req.body);
    res.json(await cms.as(personOf(req)).patch<AssetView[]>('/assets', change));
  });

  router.put('/assets/children', smallBody, async (req, res) => {
    const answer = parse(answerChildrenSchema, req.body);
    res.json(await cms.as(personOf(req)).put<AssetView[]>('/assets/children', answer));
  });

  router.get('/assets/known', async (req, res) => {
    const bytes = parse(knownAssetSchema, req.query);
    res.json(await cms.as(personOf(req)).get<AssetView | null>('/assets/known', bytes));
  });

  router.get('/assets/:id', async (req, res) => {
    res.json(await cms.as(personOf(req)).get<AssetDetails>(pathOf(req)));
  });

  router.delete('/assets/:id', async (req, res) => {
    await cms.as(personOf(req)).delete(pathOf(req));
    res.status(204).end();
  });

  router.get('/assets/:id/uses', async (req, res) => {
    res.json(await cms.as(personOf(req)).get<AssetUse[]>(`${pathOf(req)}/uses`));
  });

  router.put('/assets/:id/recipe', recipeBody, async (req, res) => {
    const change = parse(saveRecipeSchema, req.body);
    res.json(await cms.as(personOf(req)).put<AssetDetails>(`${pathOf(req)}/recipe`, change));
  });

  router.post('/assets/:id/retry', async (req, res) => {
    res.json(await cms.as(personOf(req)).post<AssetDetails>(`${pathOf(req)}/retry`));
  });

  return router;
}

const pathOf = (req: Request<{ id: string }>): string =>
  `/assets/${idFrom(req.params.id, 'asset.not_found')}`;
