import {
  consentInputSchema,
  listConsentsSchema,
  NewsroomError,
  uploadPrefix,
  withdrawConsentSchema,
  type AssetUse,
  type ConsentFile,
  type ConsentView,
  type ConsentWithdrawn,
} from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import { json, Router, type Request } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { saveName } from '../previews/save-name.ts';
import { sendBlob } from '../previews/send-blob.ts';
import { identifyBlob } from '../uploads/identify-blob.ts';
import { personOf } from '../session.ts';
import { holdForm } from '../uploads/finish-upload.ts';
import type { UploadRecords } from '../uploads/upload-records.ts';
import { idFrom, parse } from '../validate.ts';

export interface ConsentRoutesDeps {
  readonly cms: CmsClient;
  readonly blobs: BlobStore;
  readonly records: UploadRecords;
}

/** Consents to show children: recording, reading and withdrawing them. */
export function consentRoutes({ cms, blobs, records }: ConsentRoutesDeps): Router {
  const router = Router();
  const body = json({ limit: '64kb' });

  router.get('/consents', async (req, res) => {
    const query = parse(listConsentsSchema, req.query);
    res.json(await cms.as(personOf(req)).get<ConsentView[]>('/consents', query));
  });

  router.post('/consents', body, async (req, res) => {
    const person = personOf(req);
    const consent = parse(consentInputSchema, req.body);
    const key = consent.uploadKey;
    if (key !== null && !key.startsWith(uploadPrefix(person.id)))
      throw new NewsroomError('asset.foreign_upload');
    const record = (): Promise<ConsentView> => cms.as(person).post<ConsentView>('/consents', consent);
    res.status(201).json(key === null ? await record() : await holdForm({ blobs, records }, key, record));
  });

  router.post('/consents/:id/withdraw', body, async (req, res) => {
    const given = parse(withdrawConsentSchema, req.body);
    res.json(await cms.as(personOf(req)).post<ConsentWithdrawn>(`${pathOf(req)}/withdraw`, given));
  });

  router.get('/consents/:id/uses', async (req, res) => {
    res.json(await cms.as(personOf(req)).get<AssetUse[]>(`${pathOf(req)}/uses`));
  });

  router.get('/consents/:id/file', async (req, res) => {
    const form = await cms.as(personOf(req)).get<ConsentFile>(`${pathOf(req)}/file`);
    const format = (await identifyBlob(blobs, form.key)) ?? 'bin';
    await sendBlob(req, res, blobs, {
      key: form.key,
      contentType: 'application/octet-stream',
      sha256: null,
      cacheControl: 'private, no-store',
      saveAs: saveName(form.fileName, format),
    });
  });

  return router;
}

const pathOf = (req: Request<{ id: string }>): string =>
  `/consents/${idFrom(req.params.id, 'consent.not_found')}`;
