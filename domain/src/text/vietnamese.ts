/**
 * Text helpers for Vietnamese: one normal form, folding for search, ordering and slugs.
 */

/** NFC, the one normal form in which text is stored and compared. What a person sees does not change. */
export const normalise = (text: string): string => text.normalize('NFC');

/** Lower case without diacritics, đ as d: "Đường phố" → "duong pho". For matching, never for storing. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();
}

/** True when every word of `query` occurs in `text`, diacritics and case aside. An empty query matches all. */
export function matches(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese alphabetical order (a ă â … d đ …), numbers by value. For `Array.sort`. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);

/**
 * The readable part of an address: "Khai giảng năm học mới" → "khai-giang-nam-hoc-moi".
 * At most `limit` characters, cut at a word; "tin" when nothing readable is left.
 */
export function slugify(text: string, limit = 80): string {
  const words = fold(text).match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word.slice(0, limit) : `${slug}-${word}`;
    if (next.length > limit) break;
    slug = next;
  }
  return slug || 'tin';
}
