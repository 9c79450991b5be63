import { describe, expect, it } from 'vitest';
import { queueKeyOf } from './queue-key.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const here = { letters: true, taken: false, onLine: true };

describe('keys of a list', () => {
  it.each([
    ['j', 'next'],
    ['K', 'previous'],
    ['ArrowDown', 'next'],
    ['c', 'claim'],
    ['f', 'forward'],
    ['x', 'pick'],
    ['?', 'help'],
    ['a', null],
    ['Enter', null],
  ])('%s', (key, does) => expect(queueKeyOf({ ...plain, key }, here)).toBe(does));

  it('are left alone where text is written, with a modifier, and when letters are switched off', () => {
    expect(queueKeyOf({ ...plain, key: 'c' }, { ...here, taken: true })).toBeNull();
    expect(queueKeyOf({ ...plain, key: 'c', ctrlKey: true }, here)).toBeNull();
    expect(queueKeyOf({ ...plain, key: 'c' }, { ...here, letters: false })).toBeNull();
    expect(queueKeyOf({ ...plain, key: 'ArrowDown' }, { ...here, letters: false })).toBe('next');
  });

  it('the arrows scroll the page where no line has the focus', () =>
    expect(queueKeyOf({ ...plain, key: 'ArrowDown' }, { ...here, onLine: false })).toBeNull());
});
