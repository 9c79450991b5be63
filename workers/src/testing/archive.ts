import { randomBytes } from 'node:crypto';
import {
  hashJson,
  originalKeyOf,
  type ArchivedOriginal,
  type ArchiveWork,
  type EditionFacts,
  type Operation,
} from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import type { DeliveryTask } from '../channels/channel.ts';
import { makeDelivery, sha256 } from './editions.ts';

/** Puts made-up bytes into the store as the original of an asset. */
export async function makeOriginal(
  blobs: BlobStore,
  assetId: string,
  bytes = 3_000,
): Promise<ArchivedOriginal> {
  const content = randomBytes(bytes);
  const hash = sha256(content);
  await blobs.put(originalKeyOf(hash), content);
  return { assetId, fileName: `Ảnh ${assetId}.JPG`, sha256: hash, key: originalKeyOf(hash) };
}

const officer = { id: 'officer', name: 'Chuyên viên' };
const at = (minute: number): string => new Date(Date.UTC(2026, 8, 5, 1, minute)).toISOString();

/** A delivery of an edition to the archive, or of its withdrawal, as the CMS hands it out. */
export function archiveTask(
  operation: Operation,
  number: number,
  originals: readonly ArchivedOriginal[] = [],
): DeliveryTask {
  const { edition, ...delivery } = makeDelivery({ operation, number, renditions: [] });
  const snapshot = { ...edition, headline: `Khai giảng, bản ${number}` };
  const editionHash = hashJson(snapshot);
  const facts: EditionFacts = {
    author: { id: 'lan', name: 'Cô Lan' },
    lead: null,
    sensitive: false,
    savedAt: at(0),
    approvals: [],
    steps: [],
    files: [],
    publication: { at: at(number), by: officer, editionHash },
    kept: 'publication',
  };
  const archive: ArchiveWork = {
    facts,
    originals,
    withdrawal: operation === 'withdraw' ? { at: at(number + 30), by: officer, reason: 'Sai số liệu' } : null,
  };
  return { ...delivery, edition: snapshot, editionHash, archive };
}
