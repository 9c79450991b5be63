import {
  anchor,
  commentNotices,
  NewsroomError,
  quoteOf,
  runningText,
  type commentSchema,
  type CommentView,
  type Quote,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import type { Caller } from '../people/caller';
import { tell } from '../stories/notify';
import { asReader, openStory } from '../stories/open';
import type { StoryRow } from '../stories/row';
import { commentsOf } from './read';
import { speakersOf, threadOf } from './thread';

/**
 * Adds a comment to a story the caller may read: on the story, on a passage of it, or in a thread. The story itself
 * does not change, so an approval stands whatever is said about it.
 * @throws NewsroomError story.not_found, comment.not_found, comment.passage_gone
 */
export async function addComment(
  strapi: Core.Strapi,
  caller: Caller,
  storyId: string,
  { text, quote, replyTo }: z.output<typeof commentSchema>,
): Promise<CommentView> {
  return inTransaction(strapi, async (sql) => {
    const open = await openStory(sql, storyId, caller, 'read');
    const thread = replyTo === undefined ? null : await threadOf(sql, open, caller, replyTo);
    const placed = quote === undefined ? null : quotedNow(open.story, quote);
    return throughGate(sql, storyId, async () => {
      const { documentId } = await strapi.documents('api::comment.comment').create({
        data: {
          text,
          kind: 'comment',
          story: open.story.id,
          person: caller.rowId,
          ...(placed ? { quote: placed } : {}),
          ...(thread ? { thread: await rowOf(sql, thread.root.id) } : {}),
        },
      });
      await tell(sql, open.story, commentNotices(thread ? speakersOf(thread) : []), [caller.rowId], {
        event: 'comment',
        by: caller.name,
      });
      await audit(sql, {
        actor: asReader(caller, open),
        action: thread ? 'comment.answer' : 'comment.add',
        subject: storyId,
        detail: { comment: documentId, ...(thread ? { thread: thread.root.id } : {}) },
      });
      const said = (await commentsOf(sql, open, caller)).find(({ id }) => id === documentId);
      if (!said) throw new Error(`Expected the comment ${documentId} but found none`);
      return said;
    });
  });
}

/** The passage a person quoted, in the words of the story as it is now: nobody quotes what it does not say. */
function quotedNow({ content, revision }: StoryRow, quote: Quote): Quote {
  const { text } = runningText(content);
  const found = anchor(text, quote);
  if (!found || found.changed) throw new NewsroomError('comment.passage_gone');
  return quoteOf(text, found.from, found.to, revision);
}

async function rowOf(sql: Sql, commentId: string): Promise<number> {
  const row = await first<{ id: number }>(sql, 'select id from comments where document_id = ?', [commentId]);
  if (!row) throw new NewsroomError('comment.not_found');
  return row.id;
}
