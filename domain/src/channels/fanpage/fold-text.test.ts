import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText, check } from '../../testing/check.ts';
import { foldText } from './fold-text.ts';
import { FANPAGE_FOLDS, type FanpageScreen } from './limits.ts';

const screens = Object.keys(FANPAGE_FOLDS) as FanpageScreen[];

it('leaves a short text whole', () => {
  expect(foldText('Khai giảng', 'phone')).toEqual({ shown: 'Khai giảng', rest: '' });
});

it('folds a phone earlier than a desktop, at the end of a word', () => {
  const text = 'học sinh '.repeat(100);
  const [phone, desktop] = [foldText(text, 'phone'), foldText(text, 'desktop')];
  expect(phone.shown.length).toBeLessThan(desktop.shown.length);
  for (const { shown, rest } of [phone, desktop]) {
    expect(shown).toMatch(/(học|sinh)$/);
    expect(rest).toMatch(/^\s/);
  }
});

it('loses nothing, shows something, parts no character', () => {
  check(
    fc.property(anyText(700), fc.constantFrom(...screens), (text, screen) => {
      const { shown, rest } = foldText(text, screen);
      expect(shown + rest).toBe(text);
      expect(shown.length).toBeLessThanOrEqual(FANPAGE_FOLDS[screen]);
      if (text.trim() !== '') expect(shown).not.toBe('');
      if (/[\ud800-\udbff]$/.test(shown)) expect(rest).not.toMatch(/^[\udc00-\udfff]/);
    }),
  );
});
