import type { AssetView } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { reduceUploads, type UploadQueue } from '../../../uploads/upload-queue.ts';
import { withLocalPictures } from './local-pictures.ts';

const asset = (over: Partial<AssetView> = {}): AssetView =>
  ({ id: 'a', renditions: [], placeholder: null, ...over }) as AssetView;
const queue = [
  {
    type: 'chosen',
    batch: 1,
    files: [{ key: 'k', fileName: 'a.jpg', bytes: 1 }],
    kept: false,
  } as const,
  { type: 'pictured', key: 'k', picture: 'blob:local' } as const,
  { type: 'done', key: 'k', asset: asset(), reused: false } as const,
].reduce(reduceUploads, [] as UploadQueue);

it('shows the local picture until the newsroom has one', () => {
  const placeholderOf = (known: AssetView[]): string | null | undefined =>
    withLocalPictures(new Map(known.map((each) => [each.id, each])), queue).get('a')?.placeholder;
  expect(placeholderOf([])).toBe('blob:local');
  expect(placeholderOf([asset()])).toBe('blob:local');
  expect(placeholderOf([asset({ placeholder: 'data:image/webp;base64,x' })])).toBe(
    'data:image/webp;base64,x',
  );
  const rendition = { name: 'w480', format: 'webp', width: 480, height: 360, sha256: 'x' } as const;
  expect(placeholderOf([asset({ renditions: [rendition] })])).toBeNull();
});

it('leaves the other assets alone', () => {
  const other = asset({ id: 'b' });
  expect(withLocalPictures(new Map([['b', other]]), queue).get('b')).toBe(other);
});
