import type { EditionSnapshot } from '../../story/edition.ts';

/** More are taken for spam. */
const MOST = 3;
/** Longer names make tags nobody reads. */
const SYLLABLES = 6;

/**
 * The hashtags of a post: the topics in their order, then the unit, each whole or not at all, as a name cut short means
 * something else. Facebook ends a tag at a space or a mark, and takes none of figures alone.
 */
export function hashtagsOf({ topics, unit }: Pick<EditionSnapshot, 'topics' | 'unit'>): string[] {
  const tags = [...topics.map(({ title }) => title), unit.name].map(hashtag).filter((tag) => tag !== null);
  const byFold = new Map(tags.map((tag) => [tag.toLowerCase(), tag]));
  return [...byFold.values()].slice(0, MOST);
}

/** The hashtags that go out: the officer's, else the derived ones. */
export const postHashtags = (
  edition: Pick<EditionSnapshot, 'topics' | 'unit' | 'fanpage'>,
): readonly string[] => edition.fanpage?.hashtags ?? hashtagsOf(edition);

/** "Chuyển đổi số" → "#ChuyểnĐổiSố"; null for a name that makes no tag to read. */
export function hashtag(name: string): string | null {
  const words = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0 || words.length > SYLLABLES || !words.some((word) => /\p{L}/u.test(word)))
    return null;
  return `#${words.map(capital).join('')}`;
}

function capital(word: string): string {
  const [first = '', ...rest] = Array.from(word);
  return first.toLocaleUpperCase('vi') + rest.join('');
}
