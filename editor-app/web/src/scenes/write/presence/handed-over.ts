/** Seats that took the pen for a desk about to open: taken up once, by the desk of the story. */
const waiting = new Map<string, string>();

/** Leaves a seat that holds the pen for the next desk of this story on this page. */
export const handOver = (storyId: string, seat: string): void => void waiting.set(storyId, seat);

/** The seat left for this story, if any. */
export function takeUp(storyId: string | null): string | null {
  if (storyId === null) return null;
  const seat = waiting.get(storyId) ?? null;
  waiting.delete(storyId);
  return seat;
}
