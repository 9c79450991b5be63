import { z } from 'zod';
import type { PublicChannel } from '../../delivery/delivery.ts';
import type { ErrorId } from '../../errors.ts';
import type { EditionSnapshot } from '../../story/edition.ts';
import { cleanLine, cleanText } from '../../text/clean.ts';
import { FANPAGE_LIMITS } from './limits.ts';
import { leadsToAStory } from './marker.ts';

/** What the publishing officer says of a story on the fanpage in place of what is derived; null: as derived. */
export interface FanpageWording {
  /** In place of headline and sa-pô. The way to the story and the hashtags follow whatever it says. */
  readonly text: string | null;
  /** Each with its `#`; none where it is empty. */
  readonly hashtags: readonly string[] | null;
  /** A picture or video of the body: on the card of the link, first in an album, the one film of a post. */
  readonly shareAssetId: string | null;
}

/** Everything as the newsroom derives it. */
export const DERIVED_WORDING: FanpageWording = { text: null, hashtags: null, shareAssetId: null };

/** PUT /newsroom/stories/:id/fanpage-wording → {@link WordingState}; `basedOn` is the revision of the wording, 0 for none. */
export const changeWordingSchema = z.strictObject({
  basedOn: z.int().nonnegative(),
  text: z.string().max(20_000).nullable(),
  hashtags: z.array(z.string().max(500)).max(100).nullable(),
  shareAssetId: z
    .string()
    .regex(/^[a-z0-9]{1,32}$/)
    .nullable(),
});

/** The wording an edition keeps, as it is read back from the archive. */
export const keptWordingSchema = z.object({
  text: z.string().nullable(),
  hashtags: z.array(z.string()).nullable(),
  shareAssetId: z.string().nullable(),
});

/** Whether it says nothing of its own. */
export const isDerived = ({ text, hashtags, shareAssetId }: FanpageWording): boolean =>
  text === null && hashtags === null && shareAssetId === null;

/**
 * An edition with the wording it keeps. Nothing is kept of one that says nothing, so that its hash is that of an edition
 * without; nor where the story's approval does not lead to the fanpage (null: there is no approval yet).
 */
export function withWording(
  edition: EditionSnapshot,
  wording: FanpageWording | null,
  channels: readonly PublicChannel[] | null,
): EditionSnapshot {
  const { fanpage: _earlier, ...bare } = edition;
  const goesOut = channels === null || channels.includes('fanpage');
  return wording === null || isDerived(wording) || !goesOut ? bare : { ...bare, fanpage: wording };
}

/** A wording in the one form in which it is kept: a text of nothing but spaces is none. */
export const cleanWording = ({ text, hashtags, shareAssetId }: FanpageWording): FanpageWording => ({
  text: text === null ? null : cleanPostText(text) || null,
  hashtags: hashtags && cleanHashtags(hashtags),
  shareAssetId,
});

/** No spaces at the ends of lines, and never more than one empty line. */
function cleanPostText(text: string): string {
  const lines = cleanText(text)
    .split('\n')
    .map((line) => line.trimEnd());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Facebook ends a hashtag at anything else. */
const NOT_IN_A_TAG = /[^\p{L}\p{M}\p{N}_]/gu;

/** Hashtags with one `#` and nothing that ends them; each once, whatever its capitals, as it was written first. */
export function cleanHashtags(given: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const one of given) {
    const word = cleanLine(one).replace(NOT_IN_A_TAG, '').normalize('NFC');
    const fold = word.toLocaleLowerCase('vi');
    if (word !== '' && !byFold.has(fold)) byFold.set(fold, `#${word}`);
  }
  return [...byFold.values()];
}

/** The hashtags of a line as a person types it: parted by spaces, commas or `#`, which may be left out. */
export const hashtagsIn = (line: string): string[] => cleanHashtags(line.split(/[\s,;#]+/));

/**
 * Why a clean wording cannot be kept; null: it can. `choices` are the ids of what may be shared, see `shareChoices`. The
 * address of a story is refused since the newsroom knows its posts by it.
 */
export function wordingFault(
  { text, hashtags, shareAssetId }: FanpageWording,
  choices: readonly string[],
): ErrorId | null {
  if (text !== null && text.length > FANPAGE_LIMITS.wording) return 'fanpage.wording_long';
  if (text !== null && leadsToAStory(text)) return 'fanpage.wording_link';
  if (hashtags && !hashtags.every(isHashtag)) return 'fanpage.wording_hashtags';
  if (hashtags && hashtags.length > FANPAGE_LIMITS.hashtags) return 'fanpage.wording_hashtags';
  if (shareAssetId !== null && !choices.includes(shareAssetId)) return 'fanpage.wording_share';
  return null;
}

/** Facebook makes no tag of figures alone. */
const isHashtag = (tag: string): boolean =>
  tag.length <= FANPAGE_LIMITS.hashtag + 1 && /^#[\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*$/u.test(tag);

/** Some parts of a wording. */
export type WordingPart = Partial<FanpageWording>;

/** What differs between two wordings, as it was and as it is; null: nothing. */
export function wordingChange(
  before: FanpageWording,
  after: FanpageWording,
): { readonly before: WordingPart; readonly after: WordingPart } | null {
  const parts = (['text', 'hashtags', 'shareAssetId'] as const).filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  );
  const of = (wording: FanpageWording): WordingPart =>
    Object.fromEntries(parts.map((part) => [part, wording[part]]));
  return parts.length === 0 ? null : { before: of(before), after: of(after) };
}
