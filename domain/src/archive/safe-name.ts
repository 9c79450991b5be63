import { slugify } from '../text/vietnamese.ts';

const MAX = 100;

/**
 * The name an original has in the archive: the sender's name in letters every storage takes (`a-z`, `0-9`, `-`), with its
 * ending. The name as it was stands in the record.
 */
export function safeName(fileName: string): string {
  const [, words = fileName, ending = ''] = /^(.+)\.([A-Za-z0-9]{1,8})$/s.exec(fileName) ?? [];
  const name = slugify(words, MAX);
  return ending === '' ? name : `${name}.${ending.toLowerCase()}`;
}
