import {
  contentHash,
  mediaOf,
  NewsroomError,
  rightOf,
  SENDING_ROLES,
  type createStorySchema,
  type Membership,
  type StoryView,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, pool, TODAY, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import { asActor, type Caller } from '../people/caller';
import { stillHolds } from '../people/still-holds';
import { checkedContent } from './checked-content';
import { loadAssets, originalsOf } from './media';
import { routeFor } from './routing';
import { saveContent } from './save-content';
import { storyView } from './view';

/**
 * Begins a story as a draft of a unit the caller writes for. Gives it as it was begun. A draft key that was seen before
 * means that an answer was lost: the story it made is saved to instead.
 * @throws NewsroomError story.role when the caller does not write for the unit; unit.ended; story.stale, naming the story, when the
 * story of the key has been changed since; what `checkedContent` refuses
 */
export async function createStory(
  strapi: Core.Strapi,
  caller: Caller,
  input: z.output<typeof createStorySchema>,
): Promise<StoryView> {
  const by = rightOf(caller, SENDING_ROLES, input.unitId);
  if (!by) throw new NewsroomError('story.role');
  const known = await draftOf(pool(strapi), caller, input.draftKey);
  if (!known) {
    return inTransaction(strapi, async (sql) =>
      storyView(sql, await begin(sql, strapi, caller, by, input), caller),
    );
  }
  return saveContent(strapi, caller, known, { basedOn: 1, content: input.content, saveKey: input.draftKey });
}

async function draftOf(sql: Sql, caller: Caller, draftKey: string | undefined): Promise<string | null> {
  if (draftKey === undefined) return null;
  const found = await first<{ id: string }>(
    sql,
    'select document_id as id from stories where author_id = ? and draft_key = ?',
    [caller.rowId, draftKey],
  );
  return found?.id ?? null;
}

async function begin(
  sql: Sql,
  strapi: Core.Strapi,
  caller: Caller,
  by: Membership,
  input: z.output<typeof createStorySchema>,
): Promise<string> {
  await stillHolds(sql, caller.personId, by);
  const content = await checkedContent(sql, input.content, { unitIds: [input.unitId], known: [] });
  const unit = await unitRow(sql, input.unitId);
  if (unit.ended) throw new NewsroomError('unit.ended');
  const route = await routeFor(sql, content.topicIds, unit.id);
  const mediaIds = mediaOf(content);
  const hash = contentHash(content, originalsOf(await loadAssets(sql, mediaIds)));
  return throughGate(sql, 'new', async () => {
    const story = await strapi.documents('api::story.story').create({
      data: {
        ...content,
        mediaIds,
        draftKey: input.draftKey ?? null,
        saves: input.draftKey ? [{ key: input.draftKey, revision: 1 }] : [],
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
      actor: asActor(caller, by),
      action: 'story.create',
      subject: story.documentId,
      detail: { to: 'draft', revision: 1, contentHash: hash, leadUnitId: route.leadUnitId },
    });
    return story.documentId;
  });
}

async function unitRow(sql: Sql, documentId: string): Promise<{ id: number; ended: boolean }> {
  const unit = await first<{ id: number; ended: boolean }>(
    sql,
    `select id, coalesce(until, 'infinity') < ${TODAY} as ended from units where document_id = ?`,
    [documentId],
  );
  if (!unit) throw new NewsroomError('story.role');
  return unit;
}
