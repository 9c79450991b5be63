import { createHook } from 'node:async_hooks';

/** What `process.nextTick` queues, one for each number of arguments. */
const lasting: object[] = [];

/**
 * Keeps `process.nextTick` fast for as long as the process lives, by keeping a few of the objects it queues. V8 forgets
 * the shape of objects of which none is left when it collects garbage, and from then on makes every further one the slow
 * way: a quarter of what a page from memory costs (docs/decisions/0033-ticks-that-stay.md). Gives how many are kept.
 */
export function keepTicksFast(): number {
  const hook = createHook({
    init(_id, type, _trigger, resource) {
      if (type === 'TickObject') lasting.push(resource);
    },
  }).enable();
  const nothing = (): void => undefined;
  process.nextTick(nothing);
  process.nextTick(nothing, 1);
  process.nextTick(nothing, 1, 2);
  hook.disable();
  return lasting.length;
}
