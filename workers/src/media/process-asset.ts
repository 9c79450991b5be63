import type { Lane } from '@toasoan/domain';
import type { Context } from '../context.ts';
import type { Attempt } from '../tasks/handler.ts';
import { recordFailure } from '../tasks/record-failure.ts';
import { isSettled } from '../tasks/settled.ts';
import { makeStages } from './make-stages.ts';
import { createProgress } from './progress.ts';
import { deleteForgotten, listFiles, removeAsset } from './tidy.ts';

/**
 * Makes what a lane of an asset lacks. A faulty file is reported at once and for good; any other fault is tried again,
 * and reported when there is no further try, so that no asset stays "processing" for ever. As soon as the CMS says that
 * someone newer has the asset, the work stops.
 */
export async function processAsset(
  assetId: string,
  lane: Lane,
  context: Context,
  attempt: Attempt,
): Promise<void> {
  const { blobs, cms, log, media } = context;
  await media.folders.sweep();
  const work = await cms.takeAsset(assetId, lane);
  const { fence } = work;
  if (work.remove) return removeAsset(assetId, work.remove, blobs);
  if (fence === null) return;

  const overtaken = new AbortController();
  const progress = createProgress({
    report: (note) => cms.reportProgress(assetId, { fence, ...note }),
    // Whatever else goes wrong with a report, the next one says more.
    onFault: (error) =>
      isSettled(error) ? overtaken.abort(error) : log.debug({ err: error }, 'no progress told'),
    now: () => performance.now(),
  });
  const signal = AbortSignal.any([attempt.signal, overtaken.signal]);
  const folder = await media.folders.open();
  try {
    const outcome = await makeStages({ work, fence, lane, folder, progress, signal }, context);
    if (!outcome.ok) {
      log.info({ assetId, lane, error: outcome.error, reason: outcome.reason }, 'media refused');
      await cms.finishAsset(assetId, { outcome: 'failed', fence, error: outcome.error });
      return;
    }
    const listed = await listFiles(assetId, blobs);
    const finished = await cms.finishAsset(assetId, { outcome: 'done', fence, wanted: [...outcome.wanted] });
    const forgotten = await deleteForgotten(listed, finished, blobs);
    // The original is kept under its hash by now.
    await blobs.delete(work.uploadKey);
    log.info({ assetId, lane, state: finished.state, forgotten }, 'media done');
  } catch (fault) {
    if (isSettled(fault)) throw fault;
    await recordFailure(
      fault,
      async () => {
        if (attempt.last) await cms.finishAsset(assetId, { outcome: 'failed', fence, error: 'internal' });
      },
      log,
    );
  } finally {
    await folder.remove();
  }
}
