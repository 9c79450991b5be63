import { expect, it } from 'vitest';
import { focusInWords, pressOnFocus, toPoint } from './move-focus.ts';

const middle = { x: 0.5, y: 0.5 };
const press = (key: string, shiftKey = false) => pressOnFocus(middle, { key, shiftKey });

it('arrows move the focus, Shift further, Home to the middle', () => {
  expect(press('ArrowLeft')).toEqual({ x: 0.48, y: 0.5 });
  expect(press('ArrowDown', true)).toEqual({ x: 0.5, y: 0.6 });
  expect(pressOnFocus({ x: 0.1, y: 0.9 }, { key: 'Home', shiftKey: false })).toEqual(middle);
  expect(press('a')).toBeNull();
});

it('the focus stays inside the picture', () => {
  expect(pressOnFocus({ x: 0.01, y: 0 }, { key: 'ArrowLeft', shiftKey: true })).toEqual({ x: 0, y: 0 });
  expect(toPoint(1.4, -3)).toEqual({ x: 1, y: 0 });
});

it('is said in words', () => expect(focusInWords({ x: 0.4, y: 0.251 })).toBe('40 % từ trái, 25 % từ trên'));
