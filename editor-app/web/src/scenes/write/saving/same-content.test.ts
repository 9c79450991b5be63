import { emptyContent } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { asStored, sameJson, sameStored } from './same-content.ts';

describe('sameJson', () => {
  it.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: 1 }, { a: 1, b: 0 }, false],
    [{ a: 1, b: 0 }, { a: 1 }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, {}, false],
    ['a', 'a', true],
  ])('%j and %j: %s', (a, b, same) => expect(sameJson(a, b)).toBe(same));
});

describe('asStored', () => {
  it('cleans as the server does', () => {
    expect(asStored({ ...emptyContent(), headline: '  Tít \n dài ' })?.headline).toBe('Tít dài');
  });
  it('gives nothing for what the server would refuse', () => {
    expect(asStored({ ...emptyContent(), body: { type: 'doc', content: [{ type: 'script' }] } })).toBeNull();
    expect(asStored(undefined)).toBeNull();
  });
  it('takes contents that differ in white space for the same', () => {
    expect(sameStored({ ...emptyContent(), headline: ' A ' }, { ...emptyContent(), headline: 'A' })).toBe(
      true,
    );
    expect(sameStored({ ...emptyContent(), headline: 'B' }, { ...emptyContent(), headline: 'A' })).toBe(
      false,
    );
  });
});
