import type { CommentView } from '../api/newsroom.ts';
import { anchor, type Anchored } from './anchor.ts';
import type { RunningText } from './running-text.ts';

/** A remark with the answers to it. */
export interface Thread {
  readonly root: CommentView;
  readonly answers: readonly CommentView[];
}

/** The threads of a story's comments, each in the order it was written. */
export function threadsOf(comments: readonly CommentView[]): Thread[] {
  const roots = comments.filter(({ threadId }) => threadId === null);
  return roots.map((root) => ({ root, answers: comments.filter(({ threadId }) => threadId === root.id) }));
}

/** A thread on a passage, and where that stands now; null when it is gone. */
export interface PlacedThread extends Thread {
  readonly at: Anchored | null;
}

/** The threads on passages, in the order of the text; those whose passage is gone last. */
export function placedThreads(comments: readonly CommentView[], { text }: RunningText): PlacedThread[] {
  const placed = threadsOf(comments).flatMap((thread) =>
    thread.root.quote ? [{ ...thread, at: anchor(text, thread.root.quote) }] : [],
  );
  const order = ({ at }: PlacedThread): number => at?.from ?? Infinity;
  return placed.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
}
