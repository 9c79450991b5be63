import { NewsroomError } from '@toasoan/domain';
import { BlobError, type BlobStore } from '@toasoan/platform';
import { inParallel } from '../in-parallel.ts';
import type { PortalClient } from '../portal-client.ts';
import type { Channel, DeliveryTask, ReadBack } from './channel.ts';
import {
  affectedPaths,
  mediaPath,
  publicFiles,
  showsEdition,
  storyPath,
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

/**
 * The department's website. The portal renders live editions by itself: publishing lays out the public files and has
 * the affected pages made anew; both take away the files that nothing live shows any more.
 */
export function createWebsite({ blobs, portal, publicUrl }: WebsiteDeps): Channel {
  const receipt = (
    task: DeliveryTask,
    editionHash: string | null,
    evidence: Record<string, unknown>,
  ): ReadBack => ({
    settled: true,
    receipt: {
      address: `${publicUrl}${storyPath(task)}`,
      editionHash,
      readAt: new Date().toISOString(),
      evidence,
    },
  });

  /** Public paths that do not answer as they should: an edition's files whole, retired ones not at all. */
  const wrongPaths = async (
    files: readonly PublicFile[],
    task: DeliveryTask,
    signal: AbortSignal,
  ): Promise<string[]> => {
    const shown = await inParallel(LANES, files, async ({ path, rendition }) => {
      const file = await portal.readFile(path, signal);
      return file.status === 200 && file.sha256 === rendition.sha256 ? [] : [path];
    });
    const retired = await inParallel(LANES, task.retiredPublicKeys.map(mediaPath), async (path) =>
      (await portal.readFile(path, signal)).status === 404 ? [] : [path],
    );
    return [...shown.flat(), ...retired.flat()];
  };

  const removeRetired = async ({ retiredPublicKeys }: DeliveryTask): Promise<void> => {
    await inParallel(LANES, retiredPublicKeys, (key) => blobs.delete(key));
  };

  const readPublished = async (task: DeliveryTask, signal: AbortSignal): Promise<ReadBack> => {
    const page = await portal.readPage(storyPath(task), signal);
    const found = { status: page.status, editionHash: page.editionHash };
    if (!showsEdition(page, task.editionHash)) return { settled: false, found };
    const files = publicFiles(task);
    const wrong = await wrongPaths(files, task, signal);
    if (wrong.length > 0) return { settled: false, found: { ...found, wrongFiles: wrong } };
    return receipt(task, page.editionHash, {
      status: page.status,
      files: files.length,
      filesRemoved: task.retiredPublicKeys.length,
    });
  };

  const readWithdrawn = async (task: DeliveryTask, signal: AbortSignal): Promise<ReadBack> => {
    const { status } = await portal.readPage(storyPath(task), signal);
    if (status !== 410) return { settled: false, found: { status } };
    const wrong = await wrongPaths([], task, signal);
    if (wrong.length > 0) return { settled: false, found: { status, wrongFiles: wrong } };
    return receipt(task, null, { status, filesRemoved: task.retiredPublicKeys.length });
  };

  return {
    name: 'website',
    capabilities: { repeatable: true },

    async publish(task, signal) {
      await inParallel(LANES, publicFiles(task), (file) => layOut(blobs, file));
      await removeRetired(task);
      await portal.invalidate(affectedPaths(task), signal);
    },

    async withdraw(task, signal) {
      await removeRetired(task);
      await portal.invalidate(affectedPaths(task), signal);
    },

    readBack: (task, signal) =>
      task.operation === 'publish' ? readPublished(task, signal) : readWithdrawn(task, signal),
  };
}

/** Keys are hashes of the content, so a file of the same size is the same file. */
async function layOut(blobs: BlobStore, { key, rendition }: PublicFile): Promise<void> {
  if ((await sizeOf(blobs, key)) === rendition.bytes) return;
  try {
    await blobs.copy(rendition.key, key);
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new NewsroomError('delivery.file_missing', { key: rendition.key }, { cause: error });
  }
}

async function sizeOf(blobs: BlobStore, key: string): Promise<number | null> {
  try {
    return (await blobs.stat(key)).size;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const isMissing = (error: unknown): boolean => error instanceof BlobError && error.kind === 'not-found';
