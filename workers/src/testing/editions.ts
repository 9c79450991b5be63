import { createHash, randomBytes } from 'node:crypto';
import {
  publicKey,
  type DeliveryWork,
  type EditionSnapshot,
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

export interface DeliveryParts {
  readonly operation?: Operation;
  readonly number?: number;
  readonly renditions: readonly Rendition[];
  readonly retiredPublicKeys?: readonly string[];
}

/** A delivery as the CMS hands it out, of a story with one picture of these renditions. */
export function makeDelivery({ operation = 'publish', number = 1, renditions, ...parts }: DeliveryParts) {
  const media = { assetId: 'asset', sha256: sha256('original'), width: 480, height: 320, placeholder: '' };
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
    media: [{ ...media, renditions }],
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
    affected: { topics: ['chuyen-doi-so'], units: ['truong-tieu-hoc-so-1'], plans: ['ke-hoach-2026'] },
    retiredPublicKeys: operation === 'withdraw' ? renditions.map(publicKey) : [],
    ...parts,
  } satisfies Omit<DeliveryWork, 'fence'>;
}
