import { CONFUSIONS, confusionAt } from '../../spelling/confusions.ts';
import { withoutLookAlikes } from '../../spelling/homoglyphs.ts';
import { isAccused } from '../../spelling/is-accused.ts';
import { isSyllable } from '../../spelling/syllable.ts';
import { movedTone, suggestionsFor } from '../../spelling/suggest.ts';
import { areNeighbours, isTied, tokensOf, withCapitalsOf, type Token } from '../../spelling/tokens.ts';
import type { Finding, FindingInStory, StoryRule } from '../remark.ts';
import { SOURCES } from '../sources.ts';
import type { StoryWords } from '../words.ts';

/** A rule that looks at the words of each text; who is to be credited is a name. */
const wordRule = (
  head: { readonly label: string; readonly source: string },
  find: (text: string, tokens: readonly Token[]) => Iterable<Finding>,
): StoryRule => ({
  ...head,
  severity: 'warn',
  *inStory({ passages }: StoryWords): Generator<FindingInStory> {
    for (const [passage, { place, text }] of passages.entries()) {
      if (place.part === 'media' && place.field === 'credit') continue;
      for (const finding of find(text, [...tokensOf(text)])) yield { passage, ...finding };
    }
  },
});

const startsSentence = (text: string, { from }: Token): boolean =>
  /(?:^|[.!?…:;–-])[\s“"(]{0,4}$/.test(text.slice(Math.max(0, from - 6), from));

/** Words that begin with a capital are names, but for the first of a sentence before a word that does not. */
function mayBeName(text: string, token: Token, next: Token | undefined): boolean {
  const { written } = token;
  const capitals = written.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0) return false;
  if (capitals > 1 || !/^\p{Lu}/u.test(written)) return true;
  return (
    !startsSentence(text, token) ||
    !next ||
    !areNeighbours(text, token, next) ||
    /^\p{Lu}/u.test(next.written)
  );
}

/** Words no Vietnamese word can be. Names, abbreviations, words from abroad, numbers and addresses are left alone. */
export const spellSyllable = wordRule(
  { label: 'Chữ viết đúng cách ghép vần, đặt dấu thanh', source: SOURCES.spelling },
  function* (text, tokens) {
    for (const [i, token] of tokens.entries()) {
      const { from, to, written, word } = token;
      if (!isAccused(word) || isTied(text, token) || mayBeName(text, token, tokens[i + 1])) continue;
      const [insert, ...others] = suggestionsFor(word).map((right) => cased(written, right));
      const moved = movedTone(word);
      const message = moved
        ? `Dấu thanh đặt chưa đúng chỗ; viết là “${cased(written, moved)}”.`
        : `Tiếng Việt không có cách viết “${written}”; có thể do gõ nhầm.`;
      yield { from, to, message, ...(insert === undefined ? {} : { insert, others }) };
    }
  },
);

const cased = (written: string, right: string): string => withCapitalsOf([written], [right])[0] ?? right;

/** Words written for others. Each of their syllables can be written, so that only the whole word tells. */
export const spellWord = wordRule(
  { label: `Từ hay viết sai (${CONFUSIONS.length} từ)`, source: SOURCES.dictionary },
  function* (text, tokens) {
    const words = tokens.map(({ word }) => word);
    for (let i = 0; i < tokens.length; i += 1) {
      const known = confusionAt(words, i);
      const said = tokens.slice(i, i + (known?.length ?? 0));
      const [first] = said;
      const last = said.at(-1);
      if (!known || !first || !last || !said.every((_, n) => n === 0 || follows(text, said, n))) continue;
      const insert = withCapitalsOf(
        said.map(({ written }) => written),
        known.right,
      ).join(' ');
      yield { from: first.from, to: last.to, message: `Viết đúng là “${insert}”.`, insert };
      i += known.length - 1;
    }
  },
);

const follows = (text: string, tokens: readonly Token[], n: number): boolean => {
  const [before, after] = [tokens[n - 1], tokens[n]];
  return !!before && !!after && areNeighbours(text, before, after);
};

/** Words that are never said twice in a row; "ngày ngày", "luôn luôn", "từ từ" are. */
const ONCE = new Set(
  (
    'của và các những được tại với trong theo trên bởi cùng nhằm cũng sẽ đã nhưng hoặc do bị rằng thì mà nên vì ' +
    'học sinh giáo viên trường sở phòng đơn tổ chức tham gia thực hiện'
  ).split(' '),
);

/** The same word twice in a row, where no word of the language is made so. */
export const doubledWord = wordRule(
  { label: 'Không lặp từ do gõ hai lần', source: SOURCES.house },
  function* (text, tokens) {
    for (let i = 0; i < tokens.length; i += 1) {
      const { word = '', written = '', from = 0 } = tokens[i] ?? {};
      if (!ONCE.has(word)) continue;
      let end = i;
      // With a capital it is the beginning of a name: "về phòng Phòng Quản lý".
      while (tokens[end + 1]?.written === word && follows(text, tokens, end + 1)) end += 1;
      if (end === i) continue;
      const to = tokens[end]?.to ?? from;
      yield { from, to, message: `Từ “${written}” bị lặp.`, insert: written };
      i = end;
    }
  },
);

/** Letters of other scripts that look like Latin ones: the word is not found by any search. */
export const lookAlikes = wordRule(
  { label: 'Không lẫn chữ cái trông giống nhau của bảng chữ khác', source: SOURCES.alphabet },
  function* (_text, tokens) {
    for (const { from, to, written } of tokens) {
      const insert = withoutLookAlikes(written);
      if (insert === null || (!isSyllable(insert.toLowerCase()) && /[ðÐɖƉ]/.test(written))) continue;
      const message = `“${written}” có chữ cái của bảng chữ khác trông giống chữ Việt; tìm kiếm sẽ không thấy từ này.`;
      yield { from, to, message, insert };
    }
  },
);
