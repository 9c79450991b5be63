import { createHash, randomBytes } from 'node:crypto';
import {
  endingOf,
  publicKey,
  type DeliveryWork,
  type EditionMedia,
  type EditionSnapshot,
  type MediaFile,
  type Operation,
  type Rendition,
} from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Puts a made-up rendition into the store, as `media.process` would. */
export async function makeRendition(
  blobs: BlobStore,
  format: Rendition['format'] = 'avif',
): Promise<Rendition> {
  const bytes = randomBytes(2_000);
  const hash = sha256(bytes);
  const key = `renditions/asset/${hash}.${format === 'jpeg' ? 'jpg' : format}`;
  await blobs.put(key, bytes);
  return { name: 'w480', format, width: 480, height: 320, bytes: bytes.length, sha256: hash, key };
}

/** Puts a made-up file that is no picture into the store. */
export async function makeFile(
  blobs: BlobStore,
  facts: Pick<MediaFile, 'name' | 'role' | 'format'> & { readonly bytes?: number },
): Promise<MediaFile> {
  const { bytes: size = 2_000, ...named } = facts;
  const bytes = randomBytes(size);
  const hash = sha256(bytes);
  const key = `renditions/asset/${hash}.${endingOf(facts.format)}`;
  await blobs.put(key, bytes);
  const none = { width: null, height: null, durationMs: null, bitRate: null, codecs: null };
  return { ...named, ...none, bytes: size, sha256: hash, key, language: null, label: null };
}

export interface DeliveryParts {
  readonly operation?: Operation;
  readonly number?: number;
  readonly renditions: readonly Rendition[];
  readonly files?: readonly MediaFile[];
  /** Further assets of the edition. */
  readonly others?: readonly EditionMedia[];
  readonly retiredPublicKeys?: readonly string[];
  readonly withheldAssetIds?: readonly string[];
}

/** An asset of an edition with these files. */
export const makeMedia = (
  assetId: string,
  renditions: readonly Rendition[],
  files?: readonly MediaFile[],
): EditionMedia => ({
  ...{ assetId, sha256: sha256(`original ${assetId}`), width: 480, height: 320, placeholder: '', renditions },
  ...(files ? { kind: 'video', files } : {}),
});

/** A delivery as the CMS hands it out, of a story with one asset ("asset") of these files, and others. */
export function makeDelivery(made: DeliveryParts) {
  const { operation = 'publish', number = 1, renditions, files, others = [], ...parts } = made;
  const edition: EditionSnapshot = {
    storyId: 'story',
    number,
    slug: 'khai-giang-nam-hoc-moi',
    contentHash: sha256(`content ${number}`),
    kind: 'news',
    headline: 'Khai giảng năm học mới',
    standfirst: '',
    byline: 'Trường Tiểu học số 1',
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    coverAssetId: null,
    media: [makeMedia('asset', renditions, files), ...others],
    topics: [],
    unit: { id: 'unit', slug: 'truong-tieu-hoc-so-1', name: 'Trường Tiểu học số 1' },
    firstPublishedAt: '2026-01-05T01:00:00.000Z',
    publishedAt: '2026-01-05T01:00:00.000Z',
    correctionNote: null,
  };
  return {
    id: 'delivery',
    channel: 'website',
    operation,
    state: 'sending',
    edition,
    editionHash: sha256(`edition ${number}`),
    affected: {
      addresses: [edition.slug],
      kinds: [edition.kind],
      clusters: ['cum-1'],
      topics: ['chuyen-doi-so'],
      units: ['truong-tieu-hoc-so-1'],
      plans: ['ke-hoach-2026'],
    },
    withheldAssetIds: [],
    before: null,
    decidedAt: new Date().toISOString(),
    triedSince: null,
    notes: {},
    archive: null,
    retiredPublicKeys: operation === 'withdraw' ? renditions.map(publicKey) : [],
    ...parts,
  } satisfies Omit<DeliveryWork, 'fence'>;
}
