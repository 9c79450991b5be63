/** How many assets are changed at once at most. */
export const MOST_SELECTED = 200;

/** The selection with one asset put in or taken out; a full selection takes no more. */
export function toggleSelected(selected: readonly string[], id: string): readonly string[] {
  if (selected.includes(id)) return selected.filter((other) => other !== id);
  return selected.length < MOST_SELECTED ? [...selected, id] : selected;
}

/** The selection with every asset of a page in it, or with none of them when all were. */
export function togglePage(selected: readonly string[], page: readonly string[]): readonly string[] {
  if (page.every((id) => selected.includes(id))) return selected.filter((id) => !page.includes(id));
  return [...new Set([...selected, ...page])].slice(0, MOST_SELECTED);
}
