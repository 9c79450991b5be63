import type { AssetView, StoryLine } from '@toasoan/domain';

const THUMBNAIL_WIDTH = 480;
const TEXT_WIDTH = 800;

/** Address of a preview; the server answers in a format the browser reads. */
export const previewUrl = (assetId: string, name: string): string => `/api/assets/${assetId}/preview/${name}`;

/** `src` and `srcset` for a ready picture, null when there is nothing to show yet. The share crop is left out. */
export function previewSources(asset: AssetView): { src: string; srcSet: string } | null {
  if (asset.state !== 'ready') return null;
  const byName = new Map(asset.renditions.filter((r) => r.name !== 'share').map((r) => [r.name, r.width]));
  const sizes = [...byName].sort(([, a], [, b]) => a - b);
  const main = sizes.find(([, width]) => width >= TEXT_WIDTH) ?? sizes.at(-1);
  if (!main) return null;
  return {
    src: previewUrl(asset.id, main[0]),
    srcSet: sizes.map(([name, width]) => `${previewUrl(asset.id, name)} ${width}w`).join(', '),
  };
}

/** Address of the small picture of a line; a photo narrower than the smallest preview has one of its own width. */
export const thumbnailUrl = (cover: NonNullable<StoryLine['coverThumbnail']>): string =>
  previewUrl(cover.assetId, `w${Math.min(cover.width, THUMBNAIL_WIDTH)}`);
