/** Repeatable random choices: the same seed gives the same choices. */
export interface Random {
  chance(probability: number): boolean;
  integer(below: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** A small generator (mulberry32); enough for choosing, not for secrets. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    chance: (probability) => next() < probability,
    integer: (below) => Math.floor(next() * below),
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined)
        throw new RangeError('Expected something to pick from but received an empty list');
      return item;
    },
  };
}
