import {
  mediaOf,
  NewsroomError,
  withoutAssets,
  type PartsGone,
  type restoreVersionSchema,
  type StoryContent,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { inTransaction, rows, type Sql } from '../database/sql';
import { throughGate } from '../gate/scope';
import type { Caller } from '../people/caller';
import { usableMedia, type AllowedMedia } from '../stories/checked-content';
import { openStory, permit } from '../stories/open';
import { loadStory } from '../stories/row';
import { allowedMedia, saveContent } from '../stories/save-content';
import { contentOfVersion, versionsOf } from './history';
import { keepRestored, keepWorking } from './keep';

/**
 * Brings an earlier content back as a new save, through everything a save passes. What it replaces is kept. Files and
 * topics that can no longer be used refuse it, until the person has said to go without exactly those.
 * @throws NewsroomError version.not_found, version.parts_gone, and whatever `saveContent` refuses
 */
export async function restoreVersion(
  strapi: Core.Strapi,
  caller: Caller,
  storyId: string,
  revision: number,
  { basedOn, without }: z.output<typeof restoreVersionSchema>,
): Promise<void> {
  await inTransaction(strapi, async (sql) => {
    const open = await openStory(sql, storyId, caller, 'lock');
    permit(open, 'edit', caller, basedOn);
    const { story } = open;
    const version = (await versionsOf(sql, story)).find((one) => one.revision === revision);
    if (!version) throw new NewsroomError('version.not_found');
    const old = await contentOfVersion(sql, story, version);
    const gone = await partsGone(sql, old, allowedMedia(story, caller));
    const unsaid = [...gone.assetIds, ...gone.topicIds].filter((id) => !without.includes(id));
    if (unsaid.length > 0) throw new NewsroomError('version.parts_gone', { ...gone });
    await throughGate(sql, storyId, () => keepWorking(sql, story));
    await saveContent(strapi, caller, storyId, { basedOn, content: withoutParts(old, gone) });
    const saved = await loadStory(sql, storyId, 'read');
    if (!saved || saved.revision === story.revision) return;
    await throughGate(sql, storyId, () => keepRestored(sql, saved, revision));
  });
}

/** What of a content can no longer be used in this story by this person. */
async function partsGone(sql: Sql, content: StoryContent, allowed: AllowedMedia): Promise<PartsGone> {
  const usable = await usableMedia(sql, mediaOf(content), allowed);
  const topics = await rows<{ id: string }>(
    sql,
    `select t.document_id as id from newsroom.topics t join plans p on p.id = t.plan_id
     where t.document_id = any(?) and p.active`,
    [content.topicIds],
  );
  return {
    assetIds: mediaOf(content).filter((id) => !usable.has(id)),
    topicIds: content.topicIds.filter((id) => !topics.some((topic) => topic.id === id)),
  };
}

const withoutParts = (content: StoryContent, { assetIds, topicIds }: PartsGone): StoryContent => ({
  ...content,
  body: withoutAssets(content.body, new Set(assetIds)),
  coverAssetId:
    content.coverAssetId !== null && assetIds.includes(content.coverAssetId) ? null : content.coverAssetId,
  topicIds: content.topicIds.filter((id) => !topicIds.includes(id)),
});
