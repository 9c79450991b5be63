/** An element as far as the work of drawing it goes. */
export interface Weighed {
  readonly children: readonly Weighed[];
  /** Ids of elements that are drawn for it as well. */
  readonly references: readonly string[];
}

/** Longest chain of elements inside or referring to one another. */
const MAX_CHAIN = 1_000;

/**
 * How many elements are drawn when every reference is followed; a few lines of nested `use` stand for millions.
 * Infinite when an element refers to itself, or over
 * very many others to the last. Unknown ids are followed nowhere.
 */
export function drawnElements(root: Weighed, byId: ReadonlyMap<string, Weighed>): number {
  const known = new Map<Weighed, number>();
  const open = new Set<Weighed>();
  const weigh = (element: Weighed): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    if (open.has(element) || open.size > MAX_CHAIN) return Infinity;
    open.add(element);
    let total = 1;
    for (const child of element.children) total += weigh(child);
    for (const id of element.references) {
      const target = byId.get(id);
      if (target) total += weigh(target);
    }
    open.delete(element);
    known.set(element, total);
    return total;
  };
  return weigh(root);
}
