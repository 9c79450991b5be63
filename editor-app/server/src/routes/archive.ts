import { pipeline } from 'node:stream/promises';
import {
  archiveSelectionSchema,
  bagInWords,
  BAG_ORGANISATION,
  dayOf,
  listArchiveSchema,
  type ArchiveLine,
  type ArchiveView,
} from '@toasoan/domain';
import { archiveIn, bagMark, bagName, bagOf, type BlobStore } from '@toasoan/platform';
import { Router } from 'express';
import { zipBag } from '../packs/zip-bag.ts';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

/** The archive: what is in it, reading an object again, and bags of what was chosen. */
export function archiveRoutes({
  cms,
  blobs,
}: {
  readonly cms: CmsClient;
  readonly blobs: BlobStore;
}): Router {
  const router = Router();

  router.get('/archive', async (req, res) => {
    const wanted = parse(listArchiveSchema, req.query);
    res.json(await cms.as(personOf(req)).get<ArchiveView>('/archive', wanted));
  });

  router.post('/archive/:id/check', async (req, res) => {
    const id = idFrom(req.params.id, 'archive.not_found');
    res.json(await cms.as(personOf(req)).post<ArchiveLine>(`/archive/${id}/check`));
  });

  router.get('/archive/bag', async (req, res) => {
    const selection = parse(archiveSelectionSchema, req.query);
    const { storyIds } = await cms
      .as(personOf(req))
      .post<{ readonly storyIds: readonly string[] }>('/archive/exports', selection);
    const day = dayOf(new Date());
    const name = bagName(
      day,
      Object.values(selection).filter((value) => value !== undefined),
    );
    const entries = bagOf(archiveIn(blobs), storyIds, {
      organisation: BAG_ORGANISATION,
      description: bagInWords(selection, storyIds.length),
      identifier: `${name}-${bagMark(storyIds)}`,
      day,
    });
    res
      .set('Content-Type', 'application/zip')
      .set('Content-Disposition', `attachment; filename="${name}.zip"`)
      .set('Cache-Control', 'private, no-store');
    await pipeline(zipBag(entries, name), res);
  });

  return router;
}
