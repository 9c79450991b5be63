import type { MediaFile, Rendition } from '../../media/asset.ts';
import type { EditionMedia, EditionSnapshot } from '../../story/edition.ts';
import { placedMediaOf, type PlacedMedia } from '../../story/rich-node.ts';
import { sentFile, type SentFile } from '../sent-file.ts';
import { FANPAGE_LIMITS } from './limits.ts';

/** Something of the body, with what the edition holds of it. */
export type Placed = readonly [PlacedMedia, EditionMedia];

/** What the body shows of some kinds, each asset once, as far as the edition holds it. */
export function placedIn(
  { body, media }: EditionSnapshot,
  ...types: readonly PlacedMedia['type'][]
): Placed[] {
  const byId = new Map(media.map((one) => [one.assetId, one]));
  const found = new Map<string, Placed>();
  for (const placed of placedMediaOf(body)) {
    const held = byId.get(placed.assetId);
    if (types.includes(placed.type) && held && !found.has(placed.assetId))
      found.set(placed.assetId, [placed, held]);
  }
  return [...found.values()];
}

const VIDEO_ROLES = ['burned', 'download'] as const;

/**
 * The film of a video that goes out; undefined: none is made yet. One that has its captions in the picture is
 * understood without sound, as most of the feed is watched.
 */
export const filmOf = ({ files }: EditionMedia): MediaFile | undefined =>
  VIDEO_ROLES.flatMap((role) => files?.find((one) => one.role === role) ?? [])[0];

const WHOLE = /^(?:p(\d{1,4})-)?w\d+$/;

/** The widest whole JPEG of each page of a picture that Facebook takes well. */
export function sheetsOf({ renditions }: EditionMedia): SentFile[] {
  const widest = new Map<number, Rendition>();
  for (const file of renditions) {
    const match = WHOLE.exec(file.name);
    if (!match || file.format !== 'jpeg' || file.bytes > FANPAGE_LIMITS.photoBytes) continue;
    const page = Number(match[1] ?? 1);
    if (file.width > (widest.get(page)?.width ?? 0)) widest.set(page, file);
  }
  return [...widest].sort(([a], [b]) => a - b).map(([, file]) => sentFile(file));
}
