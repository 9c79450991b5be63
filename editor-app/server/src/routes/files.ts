import { endingOf, FILE_FORMATS, NewsroomError, type FileFormat, type OriginalFile } from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import { Router } from 'express';
import { z } from 'zod';
import type { CmsClient } from '../cms-client.ts';
import type { AssetFiles } from '../previews/asset-files.ts';
import { cacheControlOf, versionField } from '../previews/caching.ts';
import { mediaFileNamed } from '../previews/choose-file.ts';
import { saveName } from '../previews/save-name.ts';
import { sendBlob } from '../previews/send-blob.ts';
import { personOf } from '../session.ts';
import { idFrom, parse } from '../validate.ts';

export interface FileRoutesDeps {
  readonly assetFiles: AssetFiles;
  readonly cms: CmsClient;
  readonly blobs: BlobStore;
}

/** Read by programs of their own, not by the browser: always offered for saving. */
const SAVED: readonly FileFormat[] = ['pdf', 'docx'];
const fileQuery = z.object({ v: versionField, save: z.literal('1').optional() });

/** Films, sounds, captions and documents of the newsroom, to those whom the CMS lets see the asset; and originals. */
export function fileRoutes({ assetFiles, cms, blobs }: FileRoutesDeps): Router {
  const router = Router();

  router.get('/assets/:id/file/:name', async (req, res) => {
    const { v, save } = parse(fileQuery, req.query);
    const id = idFrom(req.params.id, 'asset.not_found');
    const file = mediaFileNamed(await assetFiles.of(req.sessionID, personOf(req), id, v), req.params.name);
    if (!file) throw new NewsroomError('asset.not_found');
    const saved = save !== undefined || SAVED.includes(file.format);
    await sendBlob(req, res, blobs, {
      key: file.key,
      contentType: contentTypeOf(file.format),
      sha256: file.sha256,
      cacheControl: cacheControlOf(file, v),
      saveAs: saved ? saveName(file.name, endingOf(file.format)) : undefined,
    });
  });

  // The CMS decides who gets an original and writes it down; what it is called in the browser decides nothing.
  router.get('/assets/:id/original', async (req, res) => {
    const id = idFrom(req.params.id, 'asset.not_found');
    const original = await cms.as(personOf(req)).get<OriginalFile>(`/assets/${id}/original`);
    await sendBlob(req, res, blobs, {
      key: original.key,
      contentType: 'application/octet-stream',
      sha256: /[0-9a-f]{64}$/.exec(original.key)?.[0] ?? null,
      cacheControl: 'private, no-store',
      saveAs: saveName(original.fileName, original.format),
    });
  });

  return router;
}

const contentTypeOf = (format: FileFormat): string =>
  format === 'vtt' ? `${FILE_FORMATS.vtt}; charset=utf-8` : FILE_FORMATS[format];
