/** Topics in order, the first the main one; null when both chose another main topic, or the limit would be passed. */
export function mergeTopics(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  limit: number,
): string[] | null {
  const had = new Set(base);
  const isMine = new Set(mine);
  const isTheirs = new Set(theirs);
  const kept = theirs.filter((id) => isMine.has(id) || !had.has(id));
  const merged = [...kept, ...mine.filter((id) => !had.has(id) && !isTheirs.has(id))];
  if (merged.length > limit) return null;
  const [was, my, their] = [base[0], mine[0], theirs[0]];
  if (my === was || my === their || my === undefined) return merged;
  if (their !== was && base.length > 0) return null;
  return merged.includes(my) && their === was ? [my, ...merged.filter((id) => id !== my)] : merged;
}
