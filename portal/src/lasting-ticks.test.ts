import { expect, it } from 'vitest';
import { keepTicksFast } from './lasting-ticks.ts';

it('keeps a tick of every shape, and hears of no later one', async () => {
  expect(keepTicksFast()).toBe(3);
  await new Promise<void>((resolve) => process.nextTick(resolve));
  expect(keepTicksFast()).toBe(6);
});
