import type { AssetView } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { previewSources, thumbnailUrl } from './preview.ts';

const asset = (state: AssetView['state'], widths: number[]): AssetView => ({
  id: 'a'.repeat(24),
  state,
  fileName: 'a.jpg',
  width: 4000,
  height: 3000,
  bytes: 1,
  placeholder: null,
  failure: null,
  renditions: [
    ...widths.flatMap((width) =>
      (['avif', 'jpeg'] as const).map((format) => ({ name: `w${width}`, format, width, height: 1 })),
    ),
    { name: 'share', format: 'jpeg', width: 1200, height: 630 },
  ],
});
const at = (name: string): string => `/api/assets/${'a'.repeat(24)}/preview/${name}`;

describe('previewSources', () => {
  it('offers each width once, smallest first, without the share crop', () => {
    expect(previewSources(asset('ready', [1280, 480, 800]))).toEqual({
      src: at('w800'),
      srcSet: `${at('w480')} 480w, ${at('w800')} 800w, ${at('w1280')} 1280w`,
    });
  });
  it('takes the widest of a small photo', () => {
    expect(previewSources(asset('ready', [400]))?.src).toBe(at('w400'));
  });
  it('has nothing while the photo is processed', () => {
    expect(previewSources(asset('processing', [480]))).toBeNull();
  });
});

describe('thumbnailUrl', () => {
  it('asks for the small preview, or the own width of a narrower photo', () => {
    const cover = { assetId: 'a'.repeat(24), height: 100 };
    expect(thumbnailUrl({ ...cover, width: 4000 })).toBe(at('w480'));
    expect(thumbnailUrl({ ...cover, width: 400 })).toBe(at('w400'));
  });
});
