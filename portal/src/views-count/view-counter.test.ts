import type { ViewsBatch } from '@toasoan/domain';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createViewCounter } from './view-counter.ts';

/** The far end: takes each batch once, and may lose the question or the answer. */
function farEnd() {
  const taken = new Set<string>();
  const sums = new Map<string, number>();
  const far = { fault: null as 'question' | 'answer' | null, sums };
  return {
    ...far,
    set(fault: 'question' | 'answer' | null) {
      far.fault = fault;
    },
    async sendViews({ batch, views }: ViewsBatch) {
      await Promise.resolve();
      if (far.fault === 'question') throw new Error('away');
      if (!taken.has(batch))
        for (const { story, day, views: count } of views)
          sums.set(`${story} ${day}`, (sums.get(`${story} ${day}`) ?? 0) + count);
      taken.add(batch);
      if (far.fault === 'answer') throw new Error('lost');
    },
  };
}

const log = { warn: () => undefined };

it('counts by story and by the day of Vietnam', async () => {
  const far = farEnd();
  let now = Date.parse('2026-11-20T16:59:59Z');
  const counter = createViewCounter({ readers: far, log, now: () => now });
  counter.add('a');
  counter.add('a');
  now += 1_000;
  counter.add('a');
  counter.add('b');
  await counter.flush();
  expect(Object.fromEntries(far.sums)).toEqual({ 'a 2026-11-20': 2, 'a 2026-11-21': 1, 'b 2026-11-21': 1 });
  await counter.flush();
  expect(far.sums.get('a 2026-11-20')).toBe(2);
});

it('loses nothing and counts nothing twice, whatever of the talk is lost', async () => {
  const step = fc.oneof(
    fc.record({ add: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ flush: fc.constantFrom(null, 'question' as const, 'answer' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const far = farEnd();
      const counter = createViewCounter({ readers: far, log, now: () => 0 });
      const expected = new Map<string, number>();
      for (const one of steps) {
        if ('add' in one) {
          counter.add(one.add);
          const key = `${one.add} 1970-01-01`;
          expected.set(key, (expected.get(key) ?? 0) + 1);
        } else {
          far.set(one.flush);
          await counter.flush();
        }
      }
      far.set(null);
      // Once for what waits, once for what was counted meanwhile.
      await counter.flush();
      await counter.flush();
      expect(Object.fromEntries(far.sums)).toEqual(Object.fromEntries(expected));
    }),
  );
});
