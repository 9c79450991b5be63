import type { CommentView } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../database/sql';
import { throughGate } from '../gate/scope';
import type { Caller } from '../people/caller';
import { openStory } from './open';

/** Adds a comment to a story the caller may read. @throws NewsroomError story.not_found */
export async function addComment(
  strapi: Core.Strapi,
  caller: Caller,
  storyId: string,
  text: string,
): Promise<CommentView> {
  return inTransaction(strapi, async (sql) => {
    const { story } = await openStory(sql, storyId, caller, 'read');
    return throughGate(sql, storyId, async () => {
      const comment = await strapi
        .documents('api::comment.comment')
        .create({ data: { text, kind: 'comment', story: story.id, person: caller.rowId } });
      return {
        id: comment.documentId,
        text,
        kind: 'comment' as const,
        at: new Date(String(comment.createdAt)).toISOString(),
        person: { id: caller.personId, name: caller.name },
      };
    });
  });
}
