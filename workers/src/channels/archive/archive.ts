import {
  filesOf,
  hashJson,
  NewsroomError,
  VERSION_FILES,
  versionsOf,
  versionTexts,
  withdrawalText,
  type ArchiveWork,
  type Inventory,
} from '@toasoan/domain';
import {
  archiveIn,
  finishVersion,
  openObject,
  sha512Of,
  verifyObject,
  writeVersion,
  type ArchivePlace,
  type BlobStore,
  type VersionSource,
} from '@toasoan/platform';
import type { Channel, DeliveryTask, ReadBack } from '../channel.ts';
import { versionOf } from './find-version.ts';
import { originalSources } from './originals.ts';
import { patientStore } from './patient-store.ts';

export interface ArchiveDeps {
  readonly blobs: BlobStore;
  /** Milliseconds one call of the store may take, in place of the usual ones. */
  readonly patience?: number;
}

/**
 * The archive: an OCFL 1.1 object for each story in the blob store, a version for each edition, one more for a withdrawal,
 * which seals it. Nothing in it is ever changed or taken away. Writing again what is there changes nothing, since an
 * edition is known by its bytes; so every attempt may be repeated.
 */
export function createArchive(deps: ArchiveDeps): Channel {
  const at = (signal: AbortSignal): ArchivePlace =>
    archiveIn(patientStore(deps.blobs, signal, deps.patience));

  const keepEdition = async (
    place: ArchivePlace,
    { edition }: DeliveryTask,
    work: ArchiveWork,
    signal: AbortSignal,
  ): Promise<Inventory> => {
    const before = await inventoryOf(place, edition.storyId);
    if (before && versionOf(before, edition, 'edition')) return before;
    const { publication } = work.facts;
    const originals = await originalSources(place.blobs, work.originals, before, signal);
    return writeVersion(place, edition.storyId, before, {
      created: publication.at,
      message: `Bản phát hành ${edition.number}: ${edition.headline}`,
      user: { name: publication.by.name, address: personAddress(publication.by.id) },
      files: [...versionTexts(edition, work.facts).map(textSource), ...originals],
    });
  };

  return {
    name: 'archive',
    capabilities: { repeatable: true },

    async publish(task, signal) {
      await keepEdition(at(signal), task, workOf(task), signal);
    },

    async withdraw(task, signal) {
      const place = at(signal);
      const work = workOf(task);
      const before = await keepEdition(place, task, work, signal);
      if (!work.withdrawal || versionOf(before, task.edition, 'withdrawal')) return;
      const kept = before.versions[versionOf(before, task.edition, 'edition') ?? before.head];
      const files = [...(kept ? filesOf(kept) : [])].map(([path, sha512]) => ({
        ...{ path, sha512, body: '' },
      }));
      await writeVersion(place, task.edition.storyId, before, {
        created: work.withdrawal.at,
        message: `Gỡ bài: ${work.withdrawal.reason}`,
        user: { name: work.withdrawal.by.name, address: personAddress(work.withdrawal.by.id) },
        files: [...files, textSource(withdrawalText(task.edition, work.withdrawal))],
      });
    },

    readBack: (task, signal) => readBack(at(signal), task, signal),
  };
}

/** Reads the whole object again: only bytes that were read prove a delivery. */
async function readBack(place: ArchivePlace, task: DeliveryTask, signal: AbortSignal): Promise<ReadBack> {
  const { edition, editionHash, operation } = task;
  const found = await openObject(place, edition.storyId);
  if (found.state !== 'whole') return { settled: false, found: { object: found.state } };
  const { inventory } = found;
  const version = versionOf(inventory, edition, operation === 'withdraw' ? 'withdrawal' : 'edition');
  if (version === null || hashJson(edition) !== editionHash)
    return { settled: false, found: { head: inventory.head, version } };
  const { faults, versions, files, bytes } = await verifyObject(place, edition.storyId, signal);
  if (faults.length > 0) return { settled: false, found: { faults: faults.slice(0, 20) } };
  const head = versionsOf(inventory).at(-1)?.[1];
  const sealed = head !== undefined && filesOf(head).has(VERSION_FILES.withdrawal);
  return {
    settled: true,
    receipt: {
      address: `toasoan-archive:${edition.storyId}`,
      editionHash: operation === 'publish' ? editionHash : null,
      readAt: new Date().toISOString(),
      evidence: { object: inventory.id, version, versions, files, bytes, sealed },
    },
  };
}

/**
 * The inventory to go on from; null: there is no object yet. A version that was complete but for the object's root is
 * finished first. @throws NewsroomError archive.damaged
 */
async function inventoryOf(place: ArchivePlace, storyId: string): Promise<Inventory | null> {
  const found = await openObject(place, storyId);
  switch (found.state) {
    case 'absent':
      return null;
    case 'whole':
      return found.inventory;
    case 'unfinished':
      await finishVersion(place, storyId, found.text);
      return found.inventory;
    case 'damaged':
      throw new NewsroomError('archive.damaged', { storyId, faults: found.faults });
  }
}

function workOf({ archive, edition }: DeliveryTask): ArchiveWork {
  if (!archive) throw new NewsroomError('internal', { storyId: edition.storyId, lacks: 'archive' });
  return archive;
}

const textSource = ({ path, text }: { readonly path: string; readonly text: string }): VersionSource => ({
  path,
  sha512: sha512Of(text),
  body: text,
});

const personAddress = (id: string): string => `urn:toasoan:person:${id}`;
