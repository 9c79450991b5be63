import { dayOf, offeredActions, type StoryView, type UnitRef } from '@toasoan/domain';
import { toAssetView } from '../assets/view';
import { commentsOf } from '../comments/read';
import { first, rows, type Sql } from '../database/sql';
import { deliveriesOfStory } from '../deliveries/view';
import type { Caller } from '../people/caller';
import { historyOf } from './history';
import { openStory } from './open';

/** A story with all that its page shows, for one caller. @throws NewsroomError story.not_found */
export async function storyView(sql: Sql, storyId: string, caller: Caller): Promise<StoryView> {
  const open = await openStory(sql, storyId, caller, 'read');
  const { story, facts, assets, checklist } = open;
  const actions = offeredActions(facts, caller);
  const today = dayOf(new Date());
  return {
    id: story.documentId,
    revision: story.revision,
    stage: story.stage,
    stageSince: story.stageSince.toISOString(),
    content: story.content,
    contentHash: facts.contentHash,
    unit: { id: story.unit.id, code: story.unit.code, name: story.unit.name },
    author: story.author,
    lead: story.lead,
    cooperating: await unitRefs(sql, story.cooperatingUnitIds),
    approval: story.approval && {
      by: { id: story.approval.id, name: story.approval.name },
      at: story.approval.at.toISOString(),
      contentHash: story.approval.hash,
      channels: story.approval.channels,
      checklist: await answersOf(sql, storyId, story.approval.hash),
    },
    live: story.live && {
      number: story.live.number,
      publishedAt: story.live.publishedAt,
      address: `/tin/${story.slug ?? ''}`,
    },
    assets: assets.map((asset) => toAssetView(asset, today)),
    deliveries: await deliveriesOfStory(sql, storyId),
    history: await historyOf(sql, storyId),
    comments: await commentsOf(sql, open, caller),
    checklist: actions.includes('approve') ? checklist : [],
    actions,
    updatedAt: story.updatedAt.toISOString(),
  };
}

/** What was checked with the approval that holds. */
async function answersOf(
  sql: Sql,
  storyId: string,
  contentHash: string,
): Promise<{ id: string; label: string }[]> {
  const found = await first<{ checklist: { id: string; label: string }[] }>(
    sql,
    `select checklist from newsroom.approvals where story_id = ? and content_hash = ?
     order by revision desc limit 1`,
    [storyId, contentHash],
  );
  return (found?.checklist ?? []).map(({ id, label }) => ({ id, label }));
}

const unitRefs = (sql: Sql, ids: readonly string[]): Promise<UnitRef[]> =>
  rows<UnitRef>(
    sql,
    'select document_id as id, code, name from units where document_id = any(?) order by name',
    [ids],
  );
