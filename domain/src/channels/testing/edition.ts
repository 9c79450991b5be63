import type { MediaFile, Rendition } from '../../media/asset.ts';
import type { EditionMedia, EditionSnapshot } from '../../story/edition.ts';
import type { RichNode } from '../../story/rich-node.ts';

export const LINK = 'https://tin.example.edu.vn/tin/ngay-hoi-doc-sach-abcd1234';

const hash = (seed: string): string => Buffer.from(seed).toString('hex').padEnd(64, '0').slice(0, 64);

export const rendition = (given: Partial<Rendition> & Pick<Rendition, 'name'>): Rendition => ({
  format: 'jpeg',
  width: 800,
  height: 600,
  bytes: 90_000,
  sha256: hash(given.name),
  key: 'renditions/a/b.jpg',
  ...given,
});

export const photo = (assetId: string, renditions: readonly Rendition[] = WHOLE): EditionMedia => ({
  assetId,
  sha256: hash(assetId),
  kind: 'picture',
  width: 1600,
  height: 1200,
  placeholder: '',
  renditions,
});
const WHOLE = [
  rendition({ name: 'w480', width: 480, height: 360 }),
  rendition({ name: 'w1600', width: 1600, height: 1200 }),
  rendition({ name: 'w1600', width: 1600, height: 1200, format: 'webp' }),
  rendition({ name: 'share', width: 1200, height: 630 }),
];

export const film = (assetId: string, roles: readonly MediaFile['role'][]): EditionMedia => ({
  ...photo(assetId),
  kind: 'video',
  files: roles.map((role) => ({
    name: role.replace('_', '-'),
    role,
    format: 'mp4',
    bytes: 1_000_000,
    sha256: hash(role),
    key: 'renditions/a/b.mp4',
    width: 1280,
    height: 720,
    durationMs: 60_000,
    bitRate: null,
    codecs: null,
    language: null,
    label: null,
  })),
});

export const figure = (
  assetId: string,
  words: Partial<Record<'alt' | 'caption' | 'credit', string>> = {},
): RichNode => ({
  type: 'figure',
  attrs: { assetId, alt: '', caption: '', credit: '', ...words },
});
export const paragraph = (text: string): RichNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

export const edition = (given: Partial<EditionSnapshot> = {}): EditionSnapshot => ({
  storyId: 'story0000000000000000000',
  number: 1,
  slug: 'ngay-hoi-doc-sach-abcd1234',
  contentHash: 'c'.repeat(64),
  kind: 'news',
  headline: 'Ngày hội đọc sách của học sinh',
  standfirst: 'Hơn 300 học sinh tham gia.',
  byline: 'Tổ truyền thông',
  body: { type: 'doc', content: [paragraph('Sáng nay, nhà trường tổ chức ngày hội đọc sách.')] },
  coverAssetId: null,
  media: [],
  topics: [
    {
      id: 'topic0000000000000000000',
      slug: 'van-hoa-doc',
      title: 'Văn hóa đọc',
      number: '2.1',
      planSlug: 'ke-hoach',
      planTitle: 'Kế hoạch truyền thông 2026',
    },
  ],
  unit: { id: 'unit00000000000000000000', slug: 'truong-a', name: 'Trường THPT A' },
  firstPublishedAt: '2026-09-05T01:00:00.000Z',
  publishedAt: '2026-09-05T01:00:00.000Z',
  correctionNote: null,
  ...given,
});
