/**
 * Runs `act` on every item, at most `limit` at once, and gives the results in the order of the items. After the first
 * failure no further item is begun; it rejects, with the failure, once those under way have ended.
 */
export async function inParallel<T, R>(
  limit: number,
  items: readonly T[],
  act: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  const queue = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await act(item);
  };
  const lanes = Array.from({ length: Math.min(limit, items.length) }, async () => {
    try {
      await lane();
    } catch (error) {
      // A lane that fails uses up the shared queue, so the others stop after what they hold.
      for (const _ of queue);
      throw error;
    }
  });
  const outcomes = await Promise.allSettled(lanes);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return results;
}
