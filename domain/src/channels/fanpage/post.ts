import type { EditionSnapshot } from '../../story/edition.ts';
import { coverOf } from '../../story/content.ts';
import { sentFile, type SentFile } from '../sent-file.ts';
import { shareCardOf, type ShareCard } from '../share-card.ts';
import { postHashtags } from './hashtags.ts';
import { FANPAGE_LIMITS } from './limits.ts';
import { filmOf, placedIn, sheetsOf, type Placed } from './placed.ts';
import { isReel } from './reel.ts';

/** A picture as it is sent with a post. */
export interface FanpagePhoto {
  readonly assetId: string;
  readonly file: SentFile;
  readonly alt: string;
  readonly caption: string;
}

/** What a post carries besides its text; a post carries one kind only. */
export type FanpageAttachment =
  | { readonly kind: 'link'; readonly card: ShareCard }
  /** `left`: pictures beyond what one post takes. */
  | { readonly kind: 'photos'; readonly photos: readonly FanpagePhoto[]; readonly left: number }
  | {
      readonly kind: 'video';
      /** Upright and short: it goes out as a reel. */
      readonly reel: boolean;
      readonly assetId: string;
      readonly file: SentFile;
      readonly poster: SentFile | null;
      readonly caption: string;
    };

/** A story as the fanpage says it: exactly what is sent. */
export interface FanpagePost {
  readonly text: string;
  /** The story's address on the website. */
  readonly link: string;
  readonly attachment: FanpageAttachment;
}

/**
 * The post of an edition whose page is at `link`. Photo stories and infographics go as an album, short videos as a
 * video, all else as a link. Media that may not go to the fanpage are to be taken out of the edition before; when
 * nothing is left for an album or a video, it is a link.
 */
export function fanpagePost(edition: EditionSnapshot, link: string): FanpagePost {
  return { text: postText(edition, link), link, attachment: attachmentOf(edition) };
}

/**
 * Headline, sa-pô (or how the text begins), or what the officer says in their place; the way to the whole story,
 * hashtags: each a paragraph.
 */
export function postText(edition: EditionSnapshot, link: string): string {
  const said = edition.fanpage?.text ?? derivedText(edition);
  const parts = [said, `Xem đầy đủ: ${link}`, postHashtags(edition).join(' ')];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Headline, sa-pô (or how the text begins), each a paragraph. */
export function derivedText(edition: EditionSnapshot): string {
  const { title, description } = shareCardOf(edition);
  return [title, edition.standfirst.trim() || description].filter((part) => part !== '').join('\n\n');
}

function attachmentOf(edition: EditionSnapshot): FanpageAttachment {
  const link: FanpageAttachment = { kind: 'link', card: shareCardOf(edition) };
  switch (edition.kind) {
    case 'photo_story':
    case 'infographic':
      return albumOf(edition) ?? link;
    case 'short_video':
      return videoOf(edition) ?? link;
    default:
      return link;
  }
}

function albumOf(edition: EditionSnapshot): FanpageAttachment | null {
  const photos = inOrder(placedIn(edition, 'figure'), [chosenIn(edition)]).flatMap(photosOf);
  if (photos.length === 0) return null;
  const sent = photos.slice(0, FANPAGE_LIMITS.photos);
  return { kind: 'photos', photos: sent, left: photos.length - sent.length };
}

/** Of several videos the one the officer chose, else the cover, else the first that is made. */
function videoOf(edition: EditionSnapshot): FanpageAttachment | null {
  const videos = inOrder(placedIn(edition, 'video'), [chosenIn(edition), coverOf(edition)]);
  for (const [{ assetId, caption }, media] of videos) {
    const file = filmOf(media);
    if (file)
      return {
        ...{ kind: 'video', reel: isReel(file), assetId, caption },
        ...{ file: sentFile(file), poster: sheetsOf(media)[0] ?? null },
      };
  }
  return null;
}

const chosenIn = ({ fanpage }: EditionSnapshot): string | null => fanpage?.shareAssetId ?? null;

/** These assets first, one after the other; the rest as it stands. */
function inOrder(placed: readonly Placed[], firstIds: readonly (string | null)[]): Placed[] {
  const rank = ([{ assetId }]: Placed): number => {
    const at = firstIds.indexOf(assetId);
    return at === -1 ? firstIds.length : at;
  };
  return [...placed].sort((a, b) => rank(a) - rank(b));
}

/** A photo, or every page of a document shown as pictures. */
const photosOf = ([{ assetId, alt, caption, credit }, media]: Placed): FanpagePhoto[] =>
  sheetsOf(media).map((file, index) => ({
    assetId,
    file,
    alt: index === 0 ? alt : `Trang ${index + 1}${alt && `: ${alt}`}`,
    caption: [caption, credit && `Ảnh: ${credit}`].filter(Boolean).join(' '),
  }));
