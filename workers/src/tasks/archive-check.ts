import { archiveIn, verifyObject } from '@toasoan/platform';
import type { Handler } from './handler.ts';

/** Bytes one run reads, at most one object more: a night's work on a slow disk. */
const BYTES = 50 * 1024 ** 3;

/**
 * Reads archived objects again and tells the CMS what was found: the one named, or those that were read longest ago. A fault
 * is no failure of the job: it was found and reported.
 */
export const archiveCheck: Handler<'archive.check'> = async (
  { storyId },
  { cms, blobs, log },
  { signal },
) => {
  const before = new Date().toISOString();
  const seen = new Set<string>();
  let [faulty, left] = [0, BYTES];
  while (left > 0) {
    signal.throwIfAborted();
    const due = await cms.dueArchiveChecks({ storyId: storyId ?? null, before, maxBytes: left });
    const next = due.filter((one) => !seen.has(one.storyId));
    if (next.length === 0) break;
    for (const one of next) {
      const { versions, files, bytes, faults } = await verifyObject(archiveIn(blobs), one.storyId, signal);
      await cms.reportArchiveCheck(one.storyId, { versions, files, bytes, faults: faults.slice(0, 200) });
      if (faults.length > 0)
        log.error({ storyId: one.storyId, faults: faults.slice(0, 20) }, 'archive fault');
      seen.add(one.storyId);
      faulty += faults.length > 0 ? 1 : 0;
      left -= Math.max(1, bytes);
    }
    if (storyId !== undefined) break;
  }
  log.info({ objects: seen.size, faulty }, 'archive read again');
};
