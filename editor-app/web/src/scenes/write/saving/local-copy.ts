import type { StoryContent } from '@toasoan/domain';

/** A save that was sent and whose answer did not come: it may have been applied. */
export interface Sent {
  /** The server knows the save again by it. */
  readonly key: string;
  readonly content: StoryContent;
}

/** Words that are not on the server, with all that saving needs to go on where it stopped. */
export interface LocalCopy {
  /** The desk that wrote them: one visit of the write screen. */
  readonly desk: string;
  /** Null for a story the server does not have, as far as the desk knew. */
  readonly storyId: string | null;
  /** The unit a new story is written for. */
  readonly unitId: string;
  readonly content: StoryContent;
  /** The revision they were written on; 0 for a story the server does not have. */
  readonly basedOn: number;
  /** What the server had at that revision. */
  readonly base: StoryContent;
  readonly sent: Sent | null;
  /** Desks whose copies this one holds: they are given up in the moment it is written. */
  readonly replaces: readonly string[];
  /** ISO 8601 instant at which they were kept. */
  readonly at: string;
}

/**
 * Keeps words on this computer, over a closed tab and a crash. Bound to one person: on a shared computer nobody is
 * offered another's words. Nothing here rejects.
 */
export interface WordsKeeper {
  /** False when the browser has no room, or none for us. */
  keep(copy: LocalCopy): Promise<boolean>;
  /** The same without waiting, for a page that is about to go. */
  keepAtOnce(copy: LocalCopy): boolean;
  forget(desks: readonly string[]): Promise<void>;
  /**
   * Tells what desks that are gone have left, newest first, and tells again when another is gone. What another open page
   * is writing stays there. Ends when nothing more can come, or with the signal.
   */
  watch(signal: AbortSignal, tell: (copies: readonly LocalCopy[]) => void): Promise<void>;
}

/** True for a copy in the form this page reads. */
export function isLocalCopy(value: unknown): value is LocalCopy {
  const copy = value as Partial<Record<keyof LocalCopy, unknown>> | null;
  return (
    typeof copy === 'object' &&
    copy !== null &&
    typeof copy.desk === 'string' &&
    typeof copy.unitId === 'string' &&
    (copy.storyId === null || typeof copy.storyId === 'string') &&
    typeof copy.basedOn === 'number' &&
    typeof copy.at === 'string' &&
    Array.isArray(copy.replaces) &&
    isContent(copy.content) &&
    isContent(copy.base) &&
    (copy.sent === null || isContent((copy.sent as Partial<Sent>).content))
  );
}

/** As much as putting it on screen needs; what the server refuses of it, it says itself. */
const isContent = (value: unknown): boolean => {
  const content = value as Partial<StoryContent> | null | undefined;
  return (
    typeof content?.headline === 'string' && content.body?.type === 'doc' && Array.isArray(content.topicIds)
  );
};
