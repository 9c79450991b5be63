import type { AssetView, AssetWords, MediaKind, MediaNodeType } from '@toasoan/domain';

/** What the library says of an asset, as far as a story takes it over. */
export type OfferedWords = Partial<Pick<AssetWords, 'title' | 'alt' | 'caption' | 'credit'>>;

/** An asset to be put into a text. */
export interface MediaToInsert {
  readonly assetId: string;
  readonly kind: MediaKind;
  readonly words?: OfferedWords | undefined;
}

/** A block of a text that shows or offers an asset. */
export interface MediaBlock {
  readonly type: MediaNodeType;
  readonly attrs: Readonly<Record<string, string>>;
}

/** As which block an asset comes into a text. */
const FIRST: Readonly<Record<MediaKind, MediaNodeType>> = {
  picture: 'figure',
  video: 'video',
  audio: 'audio',
  document: 'attachment',
};

/** An asset as it stands in the library; until it is identified it counts as what the sender takes it for. */
export const mediaToInsert = (
  asset: Pick<AssetView, 'id' | 'kind' | 'words'>,
  takenFor: MediaKind,
): MediaToInsert => ({ assetId: asset.id, kind: asset.kind ?? takenFor, words: asset.words });

/** The block for an asset, its fields filled with what the library says of it. */
export function mediaBlock({ assetId, kind, words = {} }: MediaToInsert): MediaBlock {
  const { alt = '', caption = '', credit = '' } = words;
  const title = withoutEnding(words.title ?? '');
  switch (FIRST[kind]) {
    case 'figure':
      return { type: 'figure', attrs: { assetId, alt, caption, credit } };
    case 'video':
      return { type: 'video', attrs: { assetId, caption, credit } };
    case 'audio':
      return { type: 'audio', attrs: { assetId, title, caption, credit } };
    case 'attachment':
      return { type: 'attachment', attrs: { assetId, title } };
  }
}

/** A title that is still the name of the file is shown without the file's ending. */
const withoutEnding = (title: string): string => title.replace(/(?<=\S)\.[a-z0-9]{2,4}$/i, '');

/** True when a block can hold an asset of this kind. */
export const fits = (type: MediaNodeType, kind: MediaKind): boolean =>
  FIRST[kind] === type || (type === 'figure' && kind === 'document');

type Asset = Pick<AssetView, 'id' | 'words'>;

/**
 * The block for an asset that turned out to be of another kind than its sender took it for. What was written
 * meanwhile stays where the new block has a place for it.
 */
export function refitted(block: MediaBlock, asset: Asset & { readonly kind: MediaKind }): MediaBlock {
  const fresh = mediaBlock(mediaToInsert(asset, asset.kind));
  const written = Object.entries(block.attrs).filter(([name, value]) => name in fresh.attrs && value !== '');
  return { type: fresh.type, attrs: { ...fresh.attrs, ...Object.fromEntries(written) } };
}

/** A document offered as a file, shown as an infographic instead. A title somebody wrote becomes the caption. */
export function asInfographic({ attrs }: MediaBlock, { id, words }: Asset): MediaBlock {
  const { alt, caption, credit } = words;
  const title = attrs['title'] ?? '';
  const own = title !== '' && title !== withoutEnding(words.title);
  return { type: 'figure', attrs: { assetId: id, alt, caption: own ? title : caption, credit } };
}

/** A document shown as an infographic, offered as a file instead. A caption somebody wrote becomes the title. */
export function asAttachment({ attrs }: MediaBlock, { id, words }: Asset): MediaBlock {
  const caption = attrs['caption'] ?? '';
  const own = caption !== '' && caption !== words.caption && caption.length <= 300;
  return { type: 'attachment', attrs: { assetId: id, title: own ? caption : withoutEnding(words.title) } };
}
