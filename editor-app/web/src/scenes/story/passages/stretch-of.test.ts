import { expect, it } from 'vitest';
import { trimmed } from './stretch-of.ts';

const text = 'Ngày hội\nSáng nay, nhà trường';

it('a stretch is taken without the white space around it', () =>
  expect(trimmed(text, { from: 4, to: 9 }, 100)).toEqual({ from: 5, to: 8 }));

it('nothing but white space is no stretch', () => expect(trimmed(text, { from: 8, to: 9 }, 100)).toBeNull());

it('a stretch that is too long is none', () => expect(trimmed(text, { from: 0, to: 20 }, 19)).toBeNull());
