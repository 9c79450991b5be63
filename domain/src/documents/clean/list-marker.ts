import type { ListKind } from './nest-lists.ts';

/** What the sign before an item says: bullets, or a number and what it counts as. */
export interface Marker {
  readonly kind: ListKind;
  readonly value: number;
}

const BULLET: Marker = { kind: 'bullet', value: 1 };
const NUMBER = /^\(?(?:\d+\.)*(\d{1,4})[.):]*$/;
const LETTER = /^\(?([A-Za-zđĐ])[.):]*$/;
const ROMAN = /^\(?([ivxlIVXL]{1,7})[.):]*$/;

/**
 * Reads the sign before an item as a word processor writes it: "·", "-", "1.", "b)", "iv.". `before` is the kind of
 * the item before it in the same list, which tells a letter from a Roman number.
 */
export function readMarker(sign: string, before: ListKind | null = null): Marker {
  const text = sign.replace(/\s/g, '');
  const number = NUMBER.exec(text);
  if (number) return { kind: '1', value: Number(number[1]) };
  const roman = ROMAN.exec(text)?.[1];
  const value = roman ? romanValue(roman.toLowerCase()) : 0;
  const letter = LETTER.exec(text)?.[1];
  const asLetter = before === 'a' || before === 'A';
  if (roman && value > 0 && !(asLetter && letter) && (value === 1 || before !== null || roman.length > 1))
    return { kind: roman === roman.toLowerCase() ? 'i' : 'I', value };
  // A lone "o" is the hollow bullet of Courier New.
  if (letter && !(letter === 'o' && !/[.)]/.test(text)))
    return { kind: letter === letter.toLowerCase() ? 'a' : 'A', value: letterValue(letter.toLowerCase()) };
  return BULLET;
}

const letterValue = (letter: string): number => (letter === 'đ' ? 5 : letter.charCodeAt(0) - 96);

const ROMANS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
function romanValue(roman: string): number {
  const values = [...roman].map((sign) => ROMANS[sign] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
