import { emptyWords, type AssetView, type MediaFile } from '@toasoan/domain';
import type { PreviewFile, PreviewPicture } from '../../../api/preview.ts';

export const assetId = 'a'.repeat(24);

/** A picture of an asset under test; its hash tells name and format. */
export const picture = (name: string, width: number, format: PreviewPicture['format']): PreviewPicture => ({
  name,
  format,
  width,
  height: width / 2,
  sha256: `${name}-${format}`,
});

/** A file of an asset under test; its hash is its name. */
export const file = (
  role: MediaFile['role'],
  format: MediaFile['format'],
  over: Partial<PreviewFile> = {},
): PreviewFile => ({
  name: role,
  role,
  format,
  width: null,
  height: null,
  bytes: 2_000,
  sha256: role,
  language: null,
  label: null,
  ...over,
});

/** An asset under test: a photo just taken in, of which nothing is made yet. */
export const asset = (over: Partial<AssetView> = {}): AssetView => ({
  id: assetId,
  state: 'processing',
  kind: 'picture',
  format: 'jpeg',
  fileName: 'le-khai-giang.jpg',
  width: 4_000,
  height: 2_000,
  durationMs: null,
  pages: null,
  bytes: 3_000_000,
  placeholder: null,
  failure: null,
  progress: null,
  renditions: [],
  files: [],
  words: emptyWords('le-khai-giang.jpg'),
  children: 'unanswered',
  channels: [],
  unit: { id: 'unit', code: 'thpt-song-xanh', name: 'Trường THPT Sông Xanh' },
  uploader: { id: 'someone', name: 'Người gửi' },
  createdAt: '2026-09-05T01:00:00.000Z',
  ...over,
});
