import { IMAGE_FORMATS, NewsroomError, type ImageFormat } from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import { Router } from 'express';
import { z } from 'zod';
import type { AssetFiles } from '../previews/asset-files.ts';
import { cacheControlOf, versionField } from '../previews/caching.ts';
import { chooseFile } from '../previews/choose-file.ts';
import { sendBlob } from '../previews/send-blob.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

export interface PreviewRoutesDeps {
  readonly assetFiles: AssetFiles;
  readonly blobs: BlobStore;
}

const formats = Object.keys(IMAGE_FORMATS) as [ImageFormat, ...ImageFormat[]];
const previewQuery = z.object({ format: z.enum(formats).optional(), v: versionField });

/** Pictures of the newsroom, to those whom the CMS lets see the asset. */
export function previewRoutes({ assetFiles, blobs }: PreviewRoutesDeps): Router {
  const router = Router();

  router.get('/assets/:id/preview/:name', async (req, res) => {
    const { format, v } = parse(previewQuery, req.query);
    const id = idFrom(req.params.id, 'asset.not_found');
    const files = await assetFiles.of(req.sessionID, personOf(req), id, v);
    const file = chooseFile(files, req.params.name, { version: v, format, accept: req.get('accept') });
    if (!file) throw new NewsroomError('asset.not_found');
    res.set('Vary', 'Accept');
    await sendBlob(req, res, blobs, {
      key: file.key,
      contentType: IMAGE_FORMATS[file.format],
      sha256: file.sha256,
      cacheControl: cacheControlOf(file, v),
    });
  });

  return router;
}
