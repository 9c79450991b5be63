import { pipeline } from 'node:stream/promises';
import { IMAGE_FORMATS, NewsroomError, type ImageFormat } from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import { Router } from 'express';
import { z } from 'zod';
import type { CmsClient } from '../cms-client.ts';
import { createAssetFiles } from '../previews/asset-files.ts';
import { chooseFile } from '../previews/choose-file.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

export interface PreviewRoutesDeps {
  readonly cms: CmsClient;
  readonly blobs: BlobStore;
}

const formats = Object.keys(IMAGE_FORMATS) as [ImageFormat, ...ImageFormat[]];
const previewQuery = z.object({ format: z.enum(formats).optional() });

/** Pictures of the newsroom, to those whom the CMS lets see the asset. */
export function previewRoutes({ cms, blobs }: PreviewRoutesDeps): Router {
  const router = Router();
  const assetFiles = createAssetFiles(cms);

  router.get('/assets/:id/preview/:name', async (req, res) => {
    const { format } = parse(previewQuery, req.query);
    const id = idFrom(req.params.id, 'asset.not_found');
    const files = await assetFiles.of(req.sessionID, personOf(req), id);
    const file = chooseFile(files, req.params.name, { format, accept: req.get('accept') });
    if (!file) throw new NewsroomError('asset.not_found');
    const { size } = await blobs.stat(file.key);

    // Kept by the browser but asked about each time: the next person at a shared computer may not see it.
    res.set({
      'Cache-Control': 'private, no-cache',
      ETag: `"${file.sha256}"`,
      Vary: 'Accept',
      'Content-Type': IMAGE_FORMATS[file.format],
    });
    if (req.fresh) return res.status(304).end();
    res.set('Content-Length', String(size));
    if (req.method === 'HEAD') return res.end();
    await pipeline(await blobs.get(file.key), res).catch(unlessGone);
  });

  return router;
}

/** Somebody who leaves the page cuts the answer short; that is no fault. */
function unlessGone(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
