import { NewsroomError, threadsOf, type CommentView, type Thread } from '@toasoan/domain';
import type { Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import type { OpenStory } from '../stories/open';
import { commentsOf } from './read';

/** A thread of a story, by the comment that began it. @throws NewsroomError comment.not_found */
export async function threadOf(
  sql: Sql,
  open: OpenStory,
  caller: Caller,
  commentId: string,
): Promise<Thread> {
  const threads = threadsOf(await commentsOf(sql, open, caller));
  const thread = threads.find(({ root }) => root.id === commentId);
  if (!thread) throw new NewsroomError('comment.not_found');
  return thread;
}

/** Everyone who said something in a thread, each once. */
export const speakersOf = ({ root, answers }: Thread): string[] => [
  ...new Set([root, ...answers].map(({ person }: CommentView) => person.id)),
];
