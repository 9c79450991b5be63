import { FANPAGE_FOLDS, type FanpageScreen } from './limits.ts';

/** A text as the feed shows it: `shown` and, behind “Xem thêm”, `rest`; together they are the text. */
export interface FoldedText {
  readonly shown: string;
  readonly rest: string;
}

/** Folds a post's text about where a screen does, at the end of a word. */
export function foldText(text: string, screen: FanpageScreen): FoldedText {
  const limit = FANPAGE_FOLDS[screen];
  if (text.length <= limit) return { shown: text, rest: '' };
  const cut = text.slice(0, limit + 1).search(/\s+\S*$/);
  const at = cut > 0 ? cut : wholeCharacters(text, limit);
  return { shown: text.slice(0, at), rest: text.slice(at) };
}

/** The last place up to `limit` that parts no character from its marks or its other half. */
function wholeCharacters(text: string, limit: number): number {
  let at = limit;
  while (at > 1 && /^[\p{M}\u{200d}\u{dc00}-\u{dfff}]/u.test(text.slice(at, at + 1))) at--;
  return at;
}
