import { processPhoto } from '../media/process-photo.ts';
import type { Handler } from './handler.ts';
import { recordFailure } from './record-failure.ts';

/**
 * Makes the files of an uploaded photo. A faulty file is reported at once and for good; any other fault is tried again,
 * and reported when there is no further try, so that no asset stays "processing" for ever.
 */
export const mediaProcess: Handler<'media.process'> = async ({ assetId }, { cms, blobs, log }, attempt) => {
  const { fence, state, uploadKey } = await cms.takeAsset(assetId);
  if (fence === null) {
    // An earlier try may have died between the report and this.
    if (state === 'ready') await blobs.delete(uploadKey);
    return;
  }
  const reportIfLast = async (): Promise<void> => {
    if (attempt.last) await cms.finishAsset(assetId, { outcome: 'failed', fence, error: 'internal' });
  };
  const outcome = await processPhoto({ assetId, uploadKey }, blobs).catch((fault: unknown) =>
    recordFailure(fault, reportIfLast, log),
  );
  if (!outcome.ok) {
    log.info({ assetId, error: outcome.error, reason: outcome.reason }, 'photo refused');
    await cms.finishAsset(assetId, { outcome: 'failed', fence, error: outcome.error });
    return;
  }
  await cms.finishAsset(assetId, { outcome: 'ready', fence, result: outcome.result });
  await blobs.delete(uploadKey);
  log.info({ assetId, files: outcome.result.renditions.length }, 'photo ready');
};
