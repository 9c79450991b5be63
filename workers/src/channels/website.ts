import { storyPath } from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import { inParallel } from '../in-parallel.ts';
import type { PortalClient } from '../portal-client.ts';
import type { Channel, DeliveryTask, ReadBack } from './channel.ts';
import { linkOf } from './link-of.ts';
import { isShown, layOut } from './website-files.ts';
import {
  absentKeys,
  addressPaths,
  affectedPaths,
  mediaPath,
  publicFiles,
  showsEdition,
  type PublicFile,
} from './website-plan.ts';

export interface WebsiteDeps {
  readonly blobs: BlobStore;
  readonly portal: PortalClient;
  /** The public address of the portal, as it stands in receipts. */
  readonly publicUrl: string;
}

/** Files copied or read back at once. */
const LANES = 8;
const FIRST_BYTE = { start: 0, end: 0 };

/**
 * The department's website. The portal renders live editions by itself: publishing lays out the public files and has
 * the affected pages made anew; both take away the files that nothing live shows any more.
 */
export function createWebsite(deps: WebsiteDeps): Channel {
  const { blobs, portal, publicUrl } = deps;
  const receipt = (
    task: DeliveryTask,
    editionHash: string | null,
    evidence: Record<string, unknown>,
  ): ReadBack => ({
    settled: true,
    receipt: {
      address: linkOf(task, publicUrl),
      editionHash,
      readAt: new Date().toISOString(),
      evidence,
    },
  });

  /** Public paths that do not answer as they should: an edition's files whole, absent ones not at all. */
  const wrongPaths = async (
    files: readonly PublicFile[],
    absent: readonly string[],
    signal: AbortSignal,
  ): Promise<string[]> => {
    const shown = await inParallel(LANES, files, async (file) =>
      (await isShown(deps, file, signal)) ? [] : [file.path],
    );
    const gone = await inParallel(LANES, absent.map(mediaPath), async (path) =>
      (await portal.readPart(path, FIRST_BYTE, signal)).status === 404 ? [] : [path],
    );
    return [...shown.flat(), ...gone.flat()];
  };

  const removeAbsent = async (task: DeliveryTask): Promise<void> => {
    await inParallel(LANES, absentKeys(task), (key) => blobs.delete(key));
  };

  /** An address the story has had that does not answer with this status; null when all do. */
  const wrongAddress = async (
    paths: readonly string[],
    expected: number,
    signal: AbortSignal,
  ): Promise<Record<string, unknown> | null> => {
    for (const path of paths) {
      const { status } = await portal.readPage(path, signal);
      if (status !== expected) return { path, status };
    }
    return null;
  };

  const readPublished = async (task: DeliveryTask, signal: AbortSignal): Promise<ReadBack> => {
    const page = await portal.readPage(storyPath(task.edition.slug), signal);
    const found = { status: page.status, editionHash: page.editionHash };
    if (!showsEdition(page, task.editionHash)) return { settled: false, found };
    const earlier = addressPaths(task).filter((path) => path !== storyPath(task.edition.slug));
    const lost = await wrongAddress(earlier, 301, signal);
    if (lost) return { settled: false, found: lost };
    const files = publicFiles(task);
    const absent = absentKeys(task);
    const wrong = await wrongPaths(files, absent, signal);
    if (wrong.length > 0) return { settled: false, found: { ...found, wrongFiles: wrong } };
    return receipt(task, page.editionHash, {
      status: page.status,
      files: files.length,
      filesRemoved: absent.length,
    });
  };

  const readWithdrawn = async (task: DeliveryTask, signal: AbortSignal): Promise<ReadBack> => {
    const wrong410 = await wrongAddress(addressPaths(task), 410, signal);
    if (wrong410) return { settled: false, found: wrong410 };
    const absent = absentKeys(task);
    const wrong = await wrongPaths([], absent, signal);
    if (wrong.length > 0) return { settled: false, found: { status: 410, wrongFiles: wrong } };
    return receipt(task, null, { status: 410, filesRemoved: absent.length });
  };

  return {
    name: 'website',
    capabilities: { repeatable: true },

    async publish(task, signal) {
      await inParallel(LANES, publicFiles(task), (file) => layOut(blobs, file));
      await removeAbsent(task);
      await portal.invalidate(affectedPaths(task), signal);
    },

    async withdraw(task, signal) {
      await removeAbsent(task);
      await portal.invalidate(affectedPaths(task), signal, addressPaths(task));
    },

    readBack: (task, signal) =>
      task.operation === 'publish' ? readPublished(task, signal) : readWithdrawn(task, signal),
  };
}
