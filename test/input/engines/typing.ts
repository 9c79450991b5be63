import { key, times, type Step } from '../step.ts';
import type { Correction } from './backspacing.ts';
import type { ToneStyle } from './letters.ts';
import { newWord, type Method } from './word.ts';

/** How an engine hands a word over while it is typed. */
export type Handing =
  /** What stands there is corrected after each key. */
  | {
      readonly by: 'correcting';
      readonly correct: Correction;
      /** How many Backspaces a person's own Backspace after this letter becomes; one unless told. */
      readonly backspaces?: (letter: string) => number;
    }
  /** The word is composed; `separator` is what the key after it is: a key of its own, or part of what is committed. */
  | {
      readonly by: 'composing';
      readonly separator: 'key' | 'committed';
      /** Consonants at the beginning are let through as keys. */
      readonly onsetAsKeys?: boolean;
    };

export interface Engine {
  readonly name: string;
  readonly method: Method;
  readonly toneStyle: ToneStyle;
  readonly handing: Handing;
  /** Brings the keys back when they made no Vietnamese word. */
  readonly restores: boolean;
  /** The keyboard of a phone; the page is then opened as a phone opens it. */
  readonly phone?: boolean;
}

const NAMED = /\{([^{}]+)\}|([^{}])/gu;
const LETTER = { telex: /[a-z]/i, vni: /[a-z0-9]/i } as const;

/**
 * The steps an engine makes of keys. In `keys` a character stands for itself; `{Enter}`, `{Backspace}`, `{ArrowLeft}`,
 * `{Control+z}` and the like for keys, `{save}` for a save.
 */
export function stepsOf(engine: Engine, keys: string): Step[] {
  const steps: Step[] = [];
  let word = newWord(engine.method, engine.toneStyle);
  const finish = (): void => {
    word = newWord(engine.method, engine.toneStyle);
  };
  for (const [, name, character] of keys.matchAll(NAMED)) {
    if (name === 'save') steps.push({ do: 'save' });
    else if (name === 'Backspace' && word.text !== '') {
      const before = word.text;
      word.backspace();
      steps.push(...erased(engine, before, word.text));
    } else if (name !== undefined) {
      steps.push(...ended(engine, word.text, null), named(name));
      finish();
    } else if (character !== undefined && isPart(engine, word.text, character)) {
      const before = word.text;
      word.type(character);
      steps.push(...typed(engine, before, word.text, character));
    } else if (character !== undefined) {
      const restored = engine.restores && word.foreign ? word.raw : word.text;
      if (restored !== word.text) steps.push(...typed(engine, word.text, restored, ''));
      steps.push(...ended(engine, restored, character));
      finish();
    }
  }
  return [...steps, ...ended(engine, word.text, null)];
}

/** A digit begins no word. */
const isPart = ({ method }: Engine, word: string, character: string): boolean =>
  LETTER[method].test(character) && !(word === '' && /\d/.test(character));

function named(name: string): Step {
  const [last = '', hold] = name.split('+').reverse();
  return key(last, hold === 'Shift' || hold === 'Control' ? hold : undefined);
}

const split = (before: string, after: string): readonly [string, string] => {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  return [before.slice(same), after.slice(same)];
};

/** The consonants at the beginning that a composing engine let through. */
const onsetOf = ({ handing }: Engine, word: string): number =>
  handing.by === 'composing' && handing.onsetAsKeys
    ? (/^[bcfghjklmnpqrstvxz]*/i.exec(word)?.[0].length ?? 0)
    : 0;

function typed(engine: Engine, before: string, after: string, character: string): Step[] {
  const { handing } = engine;
  if (handing.by === 'correcting') {
    if (after === before + character) return [key(character)];
    return handing.correct(...split(before, after));
  }
  const onset = onsetOf(engine, after);
  if (onset === after.length && after === before + character) return [key(character)];
  return [{ do: 'taken' }, { do: 'compose', text: after.slice(onset) }];
}

function erased(engine: Engine, before: string, after: string): Step[] {
  const { handing } = engine;
  if (handing.by === 'correcting') {
    if (after !== before.slice(0, -1)) return handing.correct(...split(before, after));
    return times(handing.backspaces?.(before.slice(-1)) ?? 1, key('Backspace'));
  }
  const onset = onsetOf(engine, before);
  if (onset === before.length) return [key('Backspace')];
  return [{ do: 'taken' }, { do: 'compose', text: after.slice(onset) }];
}

/** A word ends with the character after it, or with something else that happens. */
function ended(engine: Engine, word: string, separator: string | null): Step[] {
  const { handing } = engine;
  const own = separator === null ? [] : [key(separator)];
  const composed = word.slice(onsetOf(engine, word));
  if (handing.by === 'correcting' || composed === '') return own;
  if (handing.separator === 'committed' && separator !== null)
    return [{ do: 'taken' }, { do: 'insert', text: composed + separator }];
  return [{ do: 'insert', text: composed }, ...own];
}
