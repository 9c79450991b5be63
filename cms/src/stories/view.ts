import {
  dayOf,
  offeredActions,
  storyPath,
  type PersonRef,
  type StoryView,
  type UnitRef,
} from '@toasoan/domain';
import { toAssetView } from '../assets/view';
import { commentsOf } from '../comments/read';
import { rows, type Sql } from '../database/sql';
import { deliveriesOfStory } from '../deliveries/view';
import type { Caller } from '../people/caller';
import { historyOf } from './history';
import { openStory } from './open';
import type { StoryRow } from './row';

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
    claimedBy: story.claimedBy,
    sensitive: story.sensitive,
    embargoUntil: story.embargoUntil?.toISOString() ?? null,
    schedule: story.schedule && { at: story.schedule.at.toISOString(), by: story.schedule.by },
    correctionNote: story.correctionNote,
    approval: story.approval && (await approvalView(sql, storyId, story.approval)),
    live: story.live && {
      number: story.live.number,
      publishedAt: story.live.publishedAt,
      address: storyPath(story.slug ?? ''),
    },
    assets: assets.map((asset) => toAssetView(asset, today)),
    deliveries: await deliveriesOfStory(sql, storyId, caller),
    history: await historyOf(sql, storyId),
    comments: await commentsOf(sql, open, caller),
    checklist: actions.includes('approve') ? checklist : [],
    actions,
    openChannels: facts.openChannels,
    updatedAt: story.updatedAt.toISOString(),
  };
}

interface Signed {
  kind: 'first' | 'second';
  checklist: { id: string; label: string }[];
  delegation: { by: PersonRef } | null;
}

/** The approvals that hold, with what was checked and in whose name a deputy signed. */
async function approvalView(
  sql: Sql,
  storyId: string,
  approval: NonNullable<StoryRow['approval']>,
): Promise<StoryView['approval']> {
  const signed = await rows<Signed>(
    sql,
    `select distinct on (kind) kind, checklist, delegation from newsroom.approvals
     where story_id = ? and content_hash = ? order by kind, id desc`,
    [storyId, approval.hash],
  );
  const [own, second] = (['first', 'second'] as const).map((kind) => signed.find((row) => row.kind === kind));
  return {
    by: { id: approval.id, name: approval.name },
    inNameOf: own?.delegation?.by ?? null,
    at: approval.at.toISOString(),
    contentHash: approval.hash,
    channels: approval.channels,
    terms: approval.terms,
    second: approval.second && {
      by: { id: approval.second.id, name: approval.second.name },
      inNameOf: second?.delegation?.by ?? null,
      at: approval.second.at.toISOString(),
    },
    checklist: (own?.checklist ?? []).map(({ id, label }) => ({ id, label })),
  };
}

const unitRefs = (sql: Sql, ids: readonly string[]): Promise<UnitRef[]> =>
  rows<UnitRef>(
    sql,
    'select document_id as id, code, name from units where document_id = any(?) order by name',
    [ids],
  );
