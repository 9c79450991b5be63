import { expect, it } from 'vitest';
import { inParallel } from './parallel.ts';

it('keeps the order of results and never does more than the limit at once', async () => {
  let running = 0;
  let most = 0;
  const results = await inParallel([1, 2, 3, 4, 5, 6], 2, async (item) => {
    most = Math.max(most, ++running);
    await Promise.resolve();
    running -= 1;
    return item * 10;
  });
  expect(results).toEqual([10, 20, 30, 40, 50, 60]);
  expect(most).toBe(2);
});

it('begins nothing new after a failure and throws it', async () => {
  const begun: number[] = [];
  const work = inParallel([1, 2, 3, 4, 5, 6, 7, 8], 2, async (item) => {
    begun.push(item);
    await Promise.resolve();
    if (item === 2) throw new Error('hai');
  });
  await expect(work).rejects.toThrow('hai');
  expect(begun.length).toBeLessThan(6);
});
