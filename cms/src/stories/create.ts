import { contentHash, holds, mediaOf, NewsroomError, type createStorySchema } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import type { Caller } from '../people/caller';
import { checkedContent } from './checked-content';
import { loadAssets, originalsOf } from './media';
import { routeFor } from './routing';

/**
 * Begins a story as a draft of a unit the caller writes for. Gives its document id.
 * @throws NewsroomError story.role when the caller does not write for the unit, and what `checkedContent` refuses
 */
export async function createStory(
  strapi: Core.Strapi,
  caller: Caller,
  input: z.output<typeof createStorySchema>,
): Promise<string> {
  if (!holds(caller, ['contributor', 'unit_head', 'desk_editor', 'department_head'], input.unitId)) {
    throw new NewsroomError('story.role');
  }
  return inTransaction(strapi, async (sql) => {
    const content = await checkedContent(sql, input.content, [input.unitId]);
    const unit = await unitRow(sql, input.unitId);
    const route = await routeFor(sql, content.topicIds, unit.id);
    const mediaIds = mediaOf(content);
    const hash = contentHash(content, originalsOf(await loadAssets(sql, mediaIds)));
    return throughGate(sql, 'new', async () => {
      const story = await strapi.documents('api::story.story').create({
        data: {
          ...content,
          mediaIds,
          stage: 'draft',
          stageSince: new Date(),
          revision: 1,
          contentHash: hash,
          writerIds: [caller.personId],
          cooperatingUnitIds: [...route.cooperatingUnitIds],
          unit: unit.id,
          lead: (await unitRow(sql, route.leadUnitId)).id,
          author: caller.rowId,
          lastWriter: caller.rowId,
        },
      });
      await audit(sql, {
        actor: { kind: 'person', id: caller.personId, name: caller.name },
        action: 'story.create',
        subject: story.documentId,
        detail: { to: 'draft', revision: 1, contentHash: hash },
      });
      return story.documentId;
    });
  });
}

async function unitRow(sql: Sql, documentId: string): Promise<{ id: number }> {
  const unit = await first<{ id: number }>(sql, 'select id from units where document_id = ?', [documentId]);
  if (!unit) throw new NewsroomError('story.role');
  return unit;
}
