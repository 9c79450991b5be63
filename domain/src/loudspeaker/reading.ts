import type { Voice } from './voice.ts';

/** What readings know of the story, and what they leave to a person. */
export interface Reader {
  readonly voice: Voice;
  /** Abbreviations the story itself explains. */
  readonly own: ReadonlyMap<string, string>;
  /** Notes something of which it is not known how it is said. */
  readonly unsure: (written: string) => void;
}

/** One way of writing, and how it is said; null leaves what stands there. */
export interface Reading {
  /** With the flags g and u; every repetition in it has a bound. */
  readonly pattern: RegExp;
  readonly said: (match: RegExpExecArray, reader: Reader) => string | null;
}

/** The text with everything a reading knows in words. */
export function applied(text: string, { pattern, said }: Reading, reader: Reader): string {
  let out = '';
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    const words = said(match, reader);
    if (words === null) continue;
    out += text.slice(done, match.index) + words;
    done = match.index + match[0].length;
  }
  return done === 0 ? text : out + text.slice(done);
}

/** The text before a match, no farther than `length`. */
export const before = ({ input, index }: RegExpExecArray, length = 40): string =>
  input.slice(Math.max(0, index - length), index);

/** The text after a match, no farther than `length`. */
export const after = ({ 0: written, input, index }: RegExpExecArray, length = 40): string =>
  input.slice(index + written.length, index + written.length + length);

/** No part of a longer word or number. */
export const FREE = '(?<![\\p{L}\\p{M}\\p{N}])';
export const FREE_END = '(?![\\p{L}\\p{M}\\p{N}])';
/** A dash of any kind between two things. */
export const TO = '\\s?[-–—]\\s?';
