import { coverOf } from '../story/content.ts';
import type { EditionSnapshot } from '../story/edition.ts';
import { placedMediaOf, plainText } from '../story/rich-node.ts';
import { sentFile, type SentFile } from './sent-file.ts';

/** What a share of a story shows, on the website's page as Open Graph and so on a link in a post. */
export interface ShareCard {
  readonly title: string;
  readonly description: string;
  /** The crop made for shares (1.91:1), with the words for who cannot see it; null without a picture to show. */
  readonly picture: (SentFile & { readonly assetId: string; readonly alt: string }) | null;
}

/** The card of an edition. Media that may not be shown are to be taken out of it before. */
export function shareCardOf(
  edition: Pick<EditionSnapshot, 'headline' | 'standfirst' | 'body' | 'coverAssetId' | 'media'>,
): ShareCard {
  return {
    title: edition.headline,
    description: excerpt(edition.standfirst.trim() || plainText(edition.body)),
    picture: pictureOf(edition),
  };
}

function pictureOf(edition: Parameters<typeof shareCardOf>[0]): ShareCard['picture'] {
  const assetId = coverOf(edition);
  const cover = edition.media.find((media) => media.assetId === assetId);
  const crop = cover?.renditions.find((file) => file.name === 'share');
  if (assetId === null || !crop) return null;
  const placed = placedMediaOf(edition.body).find((media) => media.assetId === assetId);
  return { ...sentFile(crop), assetId, alt: placed?.alt || placed?.caption || '' };
}

const EXCERPT = 200;

/** The beginning of a text on one line, cut at a word. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= EXCERPT) return line;
  return `${line.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…`;
}
