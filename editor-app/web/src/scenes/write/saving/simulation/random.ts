/** Repeatable random choices: the same seed gives the same choices. */
export interface Random {
  chance(probability: number): boolean;
  /** From `low` up to, not including, `high`. */
  between(low: number, high: number): number;
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
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low));
  return {
    chance: (probability) => next() < probability,
    between,
    pick: (items) => items[between(0, items.length)] as (typeof items)[number],
  };
}
