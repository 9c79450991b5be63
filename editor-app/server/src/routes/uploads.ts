import { NewsroomError } from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import { Router, type RequestHandler } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf } from '../session.ts';
import { allowEndWithCallback } from '../uploads/end-with-callback.ts';
import { registerAsset, type CompleteUpload } from '../uploads/register-asset.ts';
import { createTusServer } from '../uploads/tus-server.ts';
import { uploadKey } from '../uploads/upload-key.ts';
import { createUploadRecords } from '../uploads/upload-records.ts';

export interface UploadRoutesDeps {
  readonly cms: CmsClient;
  readonly blobs: BlobStore;
  readonly blobDir: string;
}

/** Resumable uploads (tus 1.0), each of which becomes an asset at its end. */
export function uploadRoutes({ cms, blobs, blobDir }: UploadRoutesDeps): Router {
  const records = createUploadRecords(blobDir);
  const tus = createTusServer({
    path: '/api/uploads',
    blobDir,
    records,
    register: (person, upload) => registerAsset(cms, person, upload),
  });

  /** @throws NewsroomError asset.upload_missing, or asset.broken while bytes are missing */
  const completeUpload = async (personId: string, id: string): Promise<CompleteUpload> => {
    const key = uploadKey(personId, id);
    const record = key && (await records.get(key));
    if (!record) throw new NewsroomError('asset.upload_missing');
    // The worker may have taken the file away already: then it was complete, and the CMS knows it.
    const stored = (await blobs.exists(record.id)) ? (await blobs.stat(record.id)).size : record.size;
    if (stored !== record.size) throw new NewsroomError('asset.broken');
    return record;
  };

  const speakTus: RequestHandler = (req, res) => {
    res.set('Tus-Resumable', '1.0.0');
    allowEndWithCallback(res);
    return tus.handle(req, res);
  };

  const router = Router();
  router.post('/uploads', speakTus);
  router.head('/uploads/:uploadId', speakTus);
  router.patch('/uploads/:uploadId', speakTus);
  router.delete('/uploads/:uploadId', speakTus);

  // For a client that has sent every byte and did not hear of the asset.
  router.post('/uploads/:uploadId/finish', async (req, res) => {
    const person = personOf(req);
    const asset = await registerAsset(cms, person, await completeUpload(person.id, req.params.uploadId));
    res.set('x-asset-id', asset.id).json(asset);
  });

  return router;
}
