import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { createCorrector, isOneAway } from './corrector.ts';

const word = fc
  .array(fc.constantFrom('a', 'b', 'n', 'g'), { minLength: 2, maxLength: 6 })
  .map((letters) => letters.join(''));

/** The distance by the book (Damerau, neighbours swapped once). */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_row, i) =>
    Array.from({ length: b.length + 1 }, (_cell, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      (table[i] as number[])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + same,
        swapped,
      );
    }
  return at(a.length, b.length);
}

describe('the corrector', () => {
  it('knows what is one letter away, and nothing else', () => {
    check(
      fc.property(word, word, (a, b) => {
        expect(isOneAway(a, b)).toBe(distance(a, b) === 1);
      }),
      5_000,
    );
  });

  it('finds every word of the collection that is one letter away', () => {
    check(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, typed) => {
        const corrector = createCorrector();
        corrector.add(words.map((term) => [term, 1] as const));
        expect(corrector.near(typed, 100)).toEqual(words.filter((term) => isOneAway(typed, term)).sort());
      }),
      300,
    );
  });

  it('names the commonest first, and words that came later', () => {
    const corrector = createCorrector();
    corrector.add([
      ['truong', 900],
      ['trung', 20],
      ['truc', 3],
    ]);
    expect(corrector.near('trug', 5)).toEqual(['trung', 'truc']);
    expect(corrector.completions('tr', 2)).toEqual([
      ['truong', 900],
      ['trung', 20],
    ]);
    corrector.add([['trum', 50]]);
    expect(corrector.near('trug', 5)).toEqual(['trum', 'trung', 'truc']);
    expect(corrector.storiesWith('trum')).toBe(50);
    expect(corrector.near('71', 5)).toEqual([]);
  });
});
