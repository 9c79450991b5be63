import { expect, it } from 'vitest';
import { leaveOnTab } from './leave-on-tab.ts';

it.each([
  [['Tab'], false],
  [['Escape', 'Tab'], true],
  [['Escape', 'Shift', 'Tab'], true],
  [['Escape', 'a', 'Tab'], false],
  [['Escape', 'Tab', 'Tab'], false],
])('%j leaves the text: %s', (keys, leaves) => {
  const press = leaveOnTab();
  expect(keys.map((key) => press(null, { key })).at(-1)).toBe(leaves);
});
