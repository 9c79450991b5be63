import { NewsroomError } from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import { Router, type RequestHandler } from 'express';
import type { CmsClient } from '../cms-client.ts';
import { personOf, type SignedIn } from '../session.ts';
import { allowEndWithCallback } from '../uploads/end-with-callback.ts';
import { finishUpload, type Finished } from '../uploads/finish-upload.ts';
import { bodyOf, createTusServer, headersOf } from '../uploads/tus-server.ts';
import { uploadKey } from '../uploads/upload-key.ts';
import type { UploadRecords } from '../uploads/upload-records.ts';

export interface UploadRoutesDeps {
  readonly cms: CmsClient;
  readonly blobs: BlobStore;
  readonly blobDir: string;
  readonly records: UploadRecords;
}

/** Resumable uploads (tus 1.0), each of which becomes an asset, the form of a consent or another file of an asset. */
export function uploadRoutes({ cms, blobs, blobDir, records }: UploadRoutesDeps): Router {
  const running = new Map<string, Promise<Finished>>();
  // The end of the last piece and a client that asks after it may meet: both hear the same.
  const finish = (person: SignedIn, key: string): Promise<Finished> => {
    const already = running.get(key);
    if (already) return already;
    const begun = finishUpload({ cms, blobs, records }, person, key).finally(() => running.delete(key));
    running.set(key, begun);
    return begun;
  };
  const tus = createTusServer({ path: '/api/uploads', blobDir, records, finish });

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

  // For a client that has sent every byte and did not hear what became of them.
  router.post('/uploads/:uploadId/finish', async (req, res) => {
    const person = personOf(req);
    const key = uploadKey(person.id, req.params.uploadId);
    if (!key) throw new NewsroomError('asset.upload_missing');
    const finished = await finish(person, key);
    res.set(headersOf(finished)).json(bodyOf(finished));
  });

  return router;
}
