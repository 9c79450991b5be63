import { expect, it } from 'vitest';
import { inParallel } from './in-parallel.ts';

it('gives results in the order of the items and never exceeds the limit', async () => {
  let running = 0;
  let most = 0;
  const results = await inParallel(3, [5, 1, 4, 2, 3, 6], async (turns) => {
    most = Math.max(most, (running += 1));
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    running -= 1;
    return turns * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30, 60]);
  expect(most).toBe(3);
  expect(await inParallel(3, [], async () => 1)).toEqual([]);
});

it('begins nothing after a failure, and rejects only when what is under way has ended', async () => {
  const ended: number[] = [];
  const begun: number[] = [];
  const act = async (item: number): Promise<void> => {
    begun.push(item);
    if (item === 1) throw new Error('broken');
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    ended.push(item);
  };
  await expect(inParallel(2, [0, 1, 2, 3], act)).rejects.toThrow('broken');
  expect(begun).toEqual([0, 1]);
  expect(ended).toEqual([0]);
});
