import { fold, searchTokensOf, type SearchDocument } from '@toasoan/domain';
import { randomFrom } from '../random.ts';

/** A question with the one story it was made from. */
export interface Known {
  readonly question: string;
  readonly id: string;
  readonly typing?: boolean;
}

const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** The kinds of questions the search is measured by; each makes one from a story. */
export type QuestionKind =
  'plain' | 'marked' | 'one-wrong-letter' | 'scattered' | 'typing' | 'two-letters' | 'few-words';

/** Questions of a kind about every story given. */
export function questionsAbout(stories: readonly SearchDocument[], kind: QuestionKind, seed = 7): Known[] {
  const random = randomFrom(seed);
  const upTo = (limit: number): number => random.integer(limit);
  return stories.map(({ id, headline }) => {
    const spoken = searchTokensOf(headline).map(({ from, to }) => headline.slice(from, to));
    const plain = spoken.map(fold);
    switch (kind) {
      case 'plain':
        return { id, question: plain.join(' ') };
      case 'marked':
        return { id, question: spoken.join(' ').toLowerCase() };
      case 'one-wrong-letter':
        return { id, question: mistyped(plain, upTo).join(' ') };
      case 'scattered':
        return { id, question: scattered(plain, upTo).join(' ') };
      case 'typing': {
        const words = plain.slice(0, Math.ceil((plain.length * 2) / 3));
        const last = words.at(-1) ?? '';
        return {
          id,
          typing: true,
          question: [...words.slice(0, -1), last.slice(0, 1 + upTo(last.length))].join(' '),
        };
      }
      case 'two-letters':
        return { id, typing: true, question: (plain.find((word) => word.length > 2) ?? 'tr').slice(0, 2) };
      case 'few-words':
        return { id, question: plain.slice(0, 2 + upTo(2)).join(' ') };
    }
  });
}

/** One letter of one word other, missing or swapped with the next. */
function mistyped(words: readonly string[], upTo: (limit: number) => number): string[] {
  const long = words.flatMap((word, at) => (/^[a-z]{3,}$/.test(word) ? [at] : []));
  const at = long[upTo(long.length)] ?? 0;
  return words.map((word, i) => (i === at ? oneWrong(word, upTo) : word));
}

function oneWrong(word: string, upTo: (limit: number) => number): string {
  const at = upTo(word.length);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (upTo(3)) {
    case 0:
      return before + after;
    case 1:
      return after === '' ? before : before + after.charAt(0) + letter + after.slice(1);
    default: {
      const other = LETTERS[upTo(LETTERS.length)] ?? 'x';
      return before + (other === letter ? 'x' : other) + after;
    }
  }
}

/** Half of the words, no two of them neighbours in the headline, in any order. */
function scattered(words: readonly string[], upTo: (limit: number) => number): string[] {
  const first = upTo(2);
  return words
    .filter((_word, at) => at % 2 === first)
    .map((word) => ({ word, place: upTo(1_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word);
}
