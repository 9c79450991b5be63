import { NewsroomError, settlingNotices, type CommentView, type Settling } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, inTransaction } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import type { Caller } from '../people/caller';
import { tell } from '../stories/notify';
import { asReader, openStory } from '../stories/open';
import { speakersOf, threadOf } from './thread';

/**
 * Settles a thread or opens it again. Doing it a second time changes nothing: who was first stays on record.
 * @throws NewsroomError story.not_found, comment.not_found, comment.role
 */
export async function settleThread(
  strapi: Core.Strapi,
  caller: Caller,
  storyId: string,
  commentId: string,
  settling: Settling,
): Promise<CommentView> {
  return inTransaction(strapi, async (sql) => {
    // The lock has two people who settle the same thread at once come one after the other.
    const open = await openStory(sql, storyId, caller, 'lock');
    const thread = await threadOf(sql, open, caller, commentId);
    if (!thread.root.mayResolve) throw new NewsroomError('comment.role');
    const resolve = settling === 'resolve';
    if (resolve === (thread.root.resolved !== null)) return thread.root;
    return throughGate(sql, storyId, async () => {
      await first(
        sql,
        `update comments set resolved_at = ${resolve ? 'now()' : 'null'}, resolved_by_id = ?, updated_at = now()
         where document_id = ?`,
        [resolve ? caller.rowId : null, commentId],
      );
      await tell(sql, open.story, settlingNotices(resolve, speakersOf(thread)), [caller.rowId], {
        event: 'settling',
        by: caller.name,
      });
      await audit(sql, {
        actor: asReader(caller, open),
        action: `comment.${settling}`,
        subject: storyId,
        detail: { comment: commentId },
      });
      return (await threadOf(sql, open, caller, commentId)).root;
    });
  });
}
