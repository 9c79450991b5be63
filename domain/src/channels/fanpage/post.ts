import type { Rendition } from '../../media/asset.ts';
import type { EditionMedia, EditionSnapshot } from '../../story/edition.ts';
import { coverOf } from '../../story/content.ts';
import { placedMediaOf, type PlacedMedia } from '../../story/rich-node.ts';
import { sentFile, type SentFile } from '../sent-file.ts';
import { shareCardOf, type ShareCard } from '../share-card.ts';
import { hashtagsOf } from './hashtags.ts';
import { FANPAGE_LIMITS } from './limits.ts';
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

/** Headline, sa-pô (or how the text begins), the way to the whole story, hashtags: each a paragraph. */
export function postText(edition: EditionSnapshot, link: string): string {
  const { title, description } = shareCardOf(edition);
  const parts = [
    title,
    edition.standfirst.trim() || description,
    `Xem đầy đủ: ${link}`,
    hashtagsOf(edition).join(' '),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
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
  const photos = placedIn(edition, 'figure').flatMap(photosOf);
  if (photos.length === 0) return null;
  const sent = photos.slice(0, FANPAGE_LIMITS.photos);
  return { kind: 'photos', photos: sent, left: photos.length - sent.length };
}

const VIDEO_ROLES = ['burned', 'download'] as const;

/** One that has its captions in the picture is understood without sound, as most of the feed is watched. */
function videoOf(edition: EditionSnapshot): FanpageAttachment | null {
  const cover = coverOf(edition);
  const isCover = ([{ assetId }]: Placed): boolean => assetId === cover;
  const videos = placedIn(edition, 'video');
  const coverFirst = [...videos.filter(isCover), ...videos.filter((one) => !isCover(one))];
  for (const [{ assetId, caption }, media] of coverFirst) {
    const file = VIDEO_ROLES.flatMap((role) => media.files?.find((one) => one.role === role) ?? [])[0];
    if (file)
      return {
        ...{ kind: 'video', reel: isReel(file), assetId, caption },
        ...{ file: sentFile(file), poster: sheetsOf(media)[0] ?? null },
      };
  }
  return null;
}

type Placed = readonly [PlacedMedia, EditionMedia];

/** What the body shows of a kind, each asset once, as far as the edition holds it. */
function placedIn({ body, media }: EditionSnapshot, type: PlacedMedia['type']): Placed[] {
  const byId = new Map(media.map((one) => [one.assetId, one]));
  const found = new Map<string, Placed>();
  for (const placed of placedMediaOf(body)) {
    const held = byId.get(placed.assetId);
    if (placed.type === type && held && !found.has(placed.assetId)) found.set(placed.assetId, [placed, held]);
  }
  return [...found.values()];
}

/** A photo, or every page of a document shown as pictures. */
const photosOf = ([{ assetId, alt, caption, credit }, media]: Placed): FanpagePhoto[] =>
  sheetsOf(media).map((file, index) => ({
    assetId,
    file,
    alt: index === 0 ? alt : `Trang ${index + 1}${alt && `: ${alt}`}`,
    caption: [caption, credit && `Ảnh: ${credit}`].filter(Boolean).join(' '),
  }));

const WHOLE = /^(?:p(\d{1,4})-)?w\d+$/;

/** The widest whole JPEG of each page that Facebook takes well. */
function sheetsOf({ renditions }: EditionMedia): SentFile[] {
  const widest = new Map<number, Rendition>();
  for (const file of renditions) {
    const match = WHOLE.exec(file.name);
    if (!match || file.format !== 'jpeg' || file.bytes > FANPAGE_LIMITS.photoBytes) continue;
    const page = Number(match[1] ?? 1);
    if (file.width > (widest.get(page)?.width ?? 0)) widest.set(page, file);
  }
  return [...widest].sort(([a], [b]) => a - b).map(([, file]) => sentFile(file));
}
