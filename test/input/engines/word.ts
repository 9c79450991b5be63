import { isSyllable, nucleus, written, type Letter, type ToneStyle } from './letters.ts';

export type Method = 'telex' | 'vni';

/** What every engine shares: the keys of one word, and how the word is written after each of them. */
export interface Word {
  readonly text: string;
  /** The keys as they were pressed. */
  readonly raw: string;
  /** True when the keys made something that is no Vietnamese word, so that engines bring the keys back. */
  readonly foreign: boolean;
  type(key: string): void;
  backspace(): void;
}

interface State {
  letters: Letter[];
  tone: number;
  /** Set by undoing: what follows is taken as it is. */
  literal: boolean;
}

const TONE_KEYS = { telex: 'zsfrxj', vni: '012345' } as const;
const HATS: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const HORNS: Readonly<Record<string, string>> = { o: 'ơ', u: 'ư' };
const PLAIN: Readonly<Record<string, string>> = { â: 'a', ă: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' };
const plain = (small: string): string => PLAIN[small] ?? small;

export function newWord(method: Method, style: ToneStyle): Word {
  const state: State = { letters: [], tone: 0, literal: false };
  let raw = '';
  const text = (): string => written(state.letters, state.tone, style);
  return {
    get text() {
      return text();
    },
    get raw() {
      return raw;
    },
    get foreign() {
      const { from, to } = nucleus(state.letters);
      return !state.literal && from < to && text() !== raw && !isSyllable(state.letters, state.tone);
    },
    type(key) {
      raw += key;
      const changed = !state.literal && change(state, key, method);
      if (changed) return;
      state.letters.push({ small: key.toLowerCase(), capital: key !== key.toLowerCase() });
      if (!state.literal) hornBoth(state.letters);
    },
    backspace() {
      state.letters.pop();
      raw = text();
      const { from, to } = nucleus(state.letters);
      if (from === to) state.tone = 0;
    },
  };
}

/** What a key does to what stands there; false when it is a letter of its own, also after undoing what it did. */
function change(state: State, pressed: string, method: Method): boolean {
  const key = pressed.toLowerCase();
  const tone = TONE_KEYS[method].indexOf(key);
  if (tone >= 0) return changeTone(state, tone);
  if (method === 'vni') {
    if (key === '6') return mark(state, Object.keys(HATS), HATS);
    if (key === '7') return horn(state);
    if (key === '8') return mark(state, ['a'], { a: 'ă' });
    return key === '9' && stroke(state);
  }
  if (key in HATS) return mark(state, [key], HATS);
  if (key === 'd') return stroke(state);
  if (key !== 'w') return false;
  if (state.letters.some(({ small }) => 'aou'.includes(plain(small)))) return hornOrBreve(state);
  state.letters.push({ small: 'ư', capital: pressed === 'W' });
  return true;
}

function changeTone(state: State, tone: number): boolean {
  const { from, to } = nucleus(state.letters);
  if (from === to || (tone === 0 && state.tone === 0)) return false;
  const again = tone === state.tone;
  state.tone = again ? 0 : tone;
  state.literal = again;
  return !again;
}

/** Puts a mark on the last of these vowels, or takes it off again. */
function mark(state: State, vowels: readonly string[], marks: Readonly<Record<string, string>>): boolean {
  const { letters } = state;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index];
    if (!letter || !vowels.includes(plain(letter.small))) continue;
    const marked = marks[plain(letter.small)] ?? letter.small;
    return replace(state, index, letter, marked);
  }
  return false;
}

function replace(state: State, index: number, letter: Letter, marked: string): boolean {
  const again = letter.small === marked;
  state.letters[index] = { ...letter, small: again ? plain(marked) : marked };
  state.literal = again;
  return !again;
}

const stroke = (state: State): boolean => {
  const first = state.letters[0];
  return first && plain(first.small) === 'd' ? replace(state, 0, first, 'đ') : false;
};

const hornOrBreve = (state: State): boolean => {
  const vowels = state.letters.map(({ small }) => plain(small)).join('');
  return /uo|u$|ua|o$/.test(vowels) || !vowels.includes('a') ? horn(state) : mark(state, ['a'], { a: 'ă' });
};

/** The horn of "ươ" is one key for both; of "ua" the u has it. */
function horn(state: State): boolean {
  const { letters } = state;
  const pair = letters.findIndex(
    ({ small }, index) =>
      plain(small) === 'u' &&
      letters[index - 1]?.small !== 'q' &&
      plain(letters[index + 1]?.small ?? '') === 'o',
  );
  const [u, o] = [letters[pair], letters[pair + 1]];
  if (!u || !o) return mark(state, ['o', 'u'], HORNS);
  const again = u.small === 'ư' && o.small === 'ơ';
  const open = ['h', 'kh', 'th'].includes(
    letters
      .slice(0, pair)
      .map(({ small }) => small)
      .join(''),
  );
  if (open && pair + 2 === letters.length && o.small === 'o') return mark(state, ['o'], HORNS);
  letters[pair] = { ...u, small: again ? 'u' : 'ư' };
  letters[pair + 1] = { ...o, small: again ? 'o' : 'ơ' };
  state.literal = again;
  return !again;
}

/** "uơ" is "ươ" once a letter follows: thuở, but thương. */
function hornBoth(letters: Letter[]): void {
  const at = letters.length - 1;
  const [u, o, last] = [letters[at - 2], letters[at - 1], letters[at]];
  if (u?.small === 'u' && o?.small === 'ơ' && last && letters[at - 3]?.small !== 'q')
    letters[at - 2] = { ...u, small: 'ư' };
}
