import { isCropName, type AssetView, type FigureShape, type StoryLine } from '@toasoan/domain';

export type PreviewPicture = AssetView['renditions'][number];
export type PreviewFile = AssetView['files'][number];
type Asset = Pick<AssetView, 'id' | 'renditions'>;

const THUMBNAIL_WIDTH = 480;
const TEXT_WIDTH = 800;

/** The first page of a document is named like a picture; further ones have their number before the name. */
const PAGE = /^p(\d+)-/;
const pageOf = (name: string): number => Number(PAGE.exec(name)?.[1] ?? 1);
const isWhole = (name: string): boolean => !isCropName(name.replace(PAGE, ''));

/** The last is taken: WebP is read by every browser of ours and small. */
const CHOICE: readonly PreviewPicture['format'][] = ['avif', 'jpeg', 'webp'];

/**
 * The whole pictures of an asset in rising width, each width once. For a document those of one page, counted from 1.
 */
export function wholePictures({ renditions }: Pick<Asset, 'renditions'>, page = 1): PreviewPicture[] {
  const byName = new Map(
    renditions
      .filter(({ name }) => isWhole(name) && pageOf(name) === page)
      .sort((a, b) => CHOICE.indexOf(a.format) - CHOICE.indexOf(b.format))
      .map((picture) => [picture.name, picture]),
  );
  return [...byName.values()].sort((a, b) => a.width - b.width);
}

/** Pages of a document that were made into pictures. */
export const pagesOf = ({ renditions }: Pick<Asset, 'renditions'>): number[] =>
  [...new Set(renditions.map(({ name }) => pageOf(name)))].sort((a, b) => a - b);

/**
 * Address of a preview picture; the server answers in a format the browser reads. The content is in the address, so
 * that it may be kept for ever.
 */
export const previewUrl = (
  assetId: string,
  { name, sha256 }: Pick<PreviewPicture, 'name' | 'sha256'>,
): string => `/api/assets/${assetId}/preview/${name}?v=${sha256}`;

/** Address of another file of the asset. */
export const fileUrl = (assetId: string, { name, sha256 }: Pick<PreviewFile, 'name' | 'sha256'>): string =>
  `/api/assets/${assetId}/file/${name}?v=${sha256}`;

/** The same, to be saved rather than shown. */
export const savedUrl = (assetId: string, file: Pick<PreviewFile, 'name' | 'sha256'>): string =>
  `${fileUrl(assetId, file)}&save=1`;

/** Address of the original, for those who may take it. */
export const originalUrl = (assetId: string): string => `/api/assets/${assetId}/original`;

export interface Sources {
  readonly src: string;
  readonly srcSet: string;
  readonly width: number;
  readonly height: number;
}

/** What an `img` needs: the picture nearest above `width` as its source, all to choose from. Null: nothing to show yet. */
export function sourcesOf(asset: Asset, width: number, page = 1): Sources | null {
  const pictures = wholePictures(asset, page);
  const main = pictures.find((picture) => picture.width >= width) ?? pictures.at(-1);
  if (!main) return null;
  return {
    src: previewUrl(asset.id, main),
    srcSet: pictures.map((picture) => `${previewUrl(asset.id, picture)} ${picture.width}w`).join(', '),
    width: main.width,
    height: main.height,
  };
}

/** The picture of an asset (a video's poster, a document's page) as wide as a text. */
export const previewSources = (asset: Asset, page = 1): Sources | null => sourcesOf(asset, TEXT_WIDTH, page);

/** Formats of an original that every browser of ours shows by itself. */
const SHOWABLE: readonly AssetView['format'][] = ['jpeg', 'png', 'webp', 'avif', 'gif'];
export const isShowable = ({ format }: Pick<AssetView, 'format'>): boolean => SHOWABLE.includes(format);

/** Address of the small picture of a line; a photo narrower than the smallest preview has one of its own width. */
export const thumbnailUrl = (cover: NonNullable<StoryLine['coverThumbnail']>): string =>
  `/api/assets/${cover.assetId}/preview/w${Math.min(cover.width, THUMBNAIL_WIDTH)}`;

/** The picture of an asset cut to a shape; null for the whole picture, and while it is not cut so. */
export function cropSource(asset: Asset, shape: FigureShape): Omit<Sources, 'srcSet'> | null {
  const cut = shape === '' ? undefined : asset.renditions.find(({ name }) => name === shape);
  return cut ? { src: previewUrl(asset.id, cut), width: cut.width, height: cut.height } : null;
}
