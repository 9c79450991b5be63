import { waitUntil } from '@toasoan/platform';
import { describe, expect, it } from 'vitest';
import type { Ending, Running } from './child.ts';
import { keep, type KeeperEvent, type RestartPolicy } from './keeper.ts';

const policy: RestartPolicy = { firstDelay: 1, maxDelay: 4, quick: 60_000, giveUpAfter: 5 };

/** Something whose ends the test decides on. */
function puppet() {
  const ends: ((ending: Ending) => void)[] = [];
  const start = (): Running => {
    const { promise, resolve } = withResolvers<Ending>();
    ends.push(resolve);
    return { pid: ends.length, ended: promise, stop: async () => resolve({ code: 0, how: 'được dừng' }) };
  };
  return { start, ends };
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

const died: Ending = { code: 1, how: 'kết thúc với mã 1' };
const kinds = (events: readonly KeeperEvent[]) => events.map((event) => event.kind);

describe('keep', () => {
  it('starts again with growing delays, and gives up after quick deaths in a row', async () => {
    const events: KeeperEvent[] = [];
    const { start, ends } = puppet();
    const keeper = keep({ start, policy, onEvent: (event) => events.push(event) });
    for (let death = 0; death < policy.giveUpAfter; death += 1) {
      (await waitUntil(() => ends[death], { deadline: 5000, every: 1 }))(died);
    }
    await waitUntil(() => keeper.abandoned.aborted, { deadline: 5000, every: 1 });
    const delays = events.flatMap((event) => (event.kind === 'restarting' ? [event.delay] : []));
    expect(delays).toEqual([1, 2, 4, 4]);
    expect(events.at(-1)).toEqual({ kind: 'gave-up', ending: died, deaths: 5 });
    expect(ends).toHaveLength(5);
    await keeper.stop(0);
  });

  it('forgives a death after a long run', async () => {
    const events: KeeperEvent[] = [];
    const { start, ends } = puppet();
    const keeper = keep({ start, policy: { ...policy, quick: 0 }, onEvent: (event) => events.push(event) });
    for (let death = 0; death < 8; death += 1) {
      (await waitUntil(() => ends[death], { deadline: 5000, every: 1 }))(died);
    }
    await waitUntil(() => ends[8], { deadline: 5000, every: 1 });
    expect(kinds(events)).not.toContain('gave-up');
    await keeper.stop(0);
  });

  it('counts a start that fails as a death', async () => {
    const events: KeeperEvent[] = [];
    const start = () => Promise.reject(new Error('no program'));
    const keeper = keep({ start, policy, onEvent: (event) => events.push(event) });
    await waitUntil(() => keeper.abandoned.aborted, { deadline: 5000, every: 1 });
    expect(events.at(-1)).toMatchObject({
      kind: 'gave-up',
      ending: { how: 'không khởi động được (no program)' },
    });
  });

  it('stops for good, also while it waits to start again', async () => {
    const events: KeeperEvent[] = [];
    const { start, ends } = puppet();
    const patient = { ...policy, firstDelay: 60_000, maxDelay: 60_000 };
    const keeper = keep({ start, policy: patient, onEvent: (event) => events.push(event) });
    (await waitUntil(() => ends[0], { deadline: 5000, every: 1 }))(died);
    await waitUntil(() => kinds(events).includes('restarting'), { deadline: 5000, every: 1 });
    await keeper.stop(0);
    expect(ends).toHaveLength(1);
    expect(keeper.abandoned.aborted).toBe(false);
  });
});
