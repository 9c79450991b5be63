import { coverOf } from '../story/content.ts';
import type { EditionSnapshot } from '../story/edition.ts';
import { placedMediaOf, plainText, type PlacedMedia } from '../story/rich-node.ts';
import { sentFile, type SentFile } from './sent-file.ts';

/** What a share of a story shows, on the website's page as Open Graph and so on a link in a post. */
export interface ShareCard {
  readonly title: string;
  readonly description: string;
  /** The crop made for shares (1.91:1), with the words for who cannot see it; null without a picture to show. */
  readonly picture: (SentFile & { readonly assetId: string; readonly alt: string }) | null;
}

/** The card of an edition, with the picture the officer chose as long as the body shows it. Media that may not be shown are to be taken out of it before. */
export function shareCardOf(
  edition: Pick<EditionSnapshot, 'headline' | 'standfirst' | 'body' | 'coverAssetId' | 'media' | 'fanpage'>,
): ShareCard {
  return {
    title: edition.headline,
    description: excerpt(edition.standfirst.trim() || plainText(edition.body)),
    picture: pictureOf(edition),
  };
}

function pictureOf(edition: Parameters<typeof shareCardOf>[0]): ShareCard['picture'] {
  const chosen = edition.fanpage?.shareAssetId ?? null;
  const placed = placedMediaOf(edition.body);
  const isPlaced = placed.some(({ assetId }) => assetId === chosen);
  return (isPlaced ? cropOf(edition, placed, chosen) : null) ?? cropOf(edition, placed, coverOf(edition));
}

function cropOf(
  { media }: Pick<EditionSnapshot, 'media'>,
  placed: readonly PlacedMedia[],
  assetId: string | null,
): ShareCard['picture'] {
  const crop = media.find((one) => one.assetId === assetId)?.renditions.find((file) => file.name === 'share');
  if (assetId === null || !crop) return null;
  const words = placed.find((one) => one.assetId === assetId);
  return { ...sentFile(crop), assetId, alt: words?.alt || words?.caption || '' };
}

const EXCERPT = 200;

/** The beginning of a text on one line, cut at a word. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= EXCERPT) return line;
  return `${line.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…`;
}
