import { fold, type AssetWords } from '@toasoan/domain';

/** What the library's search looks through: an asset's words and file name, without accents or case. */
export const foldedText = (
  words: Pick<AssetWords, 'title' | 'alt' | 'caption' | 'credit'>,
  fileName: string,
): string => fold([words.title, words.caption, words.credit, words.alt, fileName].join('\n'));
