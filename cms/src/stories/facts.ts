import {
  allowedChannels,
  checklistOf,
  contentHash,
  dayOf,
  mediaOf,
  missingParts,
  requiredChecks,
  type CheckLine,
  type ChildrenFact,
  type StoryFacts,
} from '@toasoan/domain';
import { openChannels } from '../channels/open';
import { first, type Sql } from '../database/sql';
import { loadAssets, mediaState, originalsOf, type AssetRow } from './media';
import type { StoryRow } from './row';

/** What the rules ask about a story, and what it was computed from. */
export interface Facts {
  readonly facts: StoryFacts;
  readonly assets: AssetRow[];
  readonly checklist: readonly CheckLine[];
}

/** Everything the rules ask about a story, computed from what is stored now: never from a remembered hash. */
export async function factsOf(sql: Sql, story: StoryRow): Promise<Facts> {
  const wanted = mediaOf(story.content);
  const assets = await loadAssets(sql, wanted);
  const now = story.readAt;
  const children = assets.filter(mayShowChildren).map((asset) => childrenFact(asset, dayOf(now)));
  const checklist = checklistOf({
    content: story.content,
    children,
    openRemarks: await openRemarks(sql, story.id),
  });
  const facts: StoryFacts = {
    now: now.toISOString(),
    stage: story.stage,
    authorId: story.author.id,
    writerIds: story.writerIds,
    unitId: story.unit.id,
    unitSignsOff: story.unit.signsOff,
    leadUnitId: story.lead?.id ?? null,
    claimedById: story.claimedBy?.id ?? null,
    sensitive: story.sensitive,
    embargoUntil: story.embargoUntil?.toISOString() ?? null,
    scheduledAt: story.schedule?.at.toISOString() ?? null,
    contentHash: contentHash(story.content, originalsOf(assets)),
    approvedHash: story.approval?.hash ?? null,
    approvedByIds: story.approval?.byIds ?? [],
    approvedChannels: story.approval?.channels ?? [],
    openChannels: await openChannels(sql),
    secondApprovedHash: story.approval?.second?.hash ?? null,
    correctionNote: story.correctionNote,
    hasLiveEdition: story.live !== null,
    missing: missingParts(story.content),
    media: mediaState(assets, wanted.length),
    children,
    toCheck: requiredChecks(checklist),
  };
  return { facts, assets, checklist };
}

/** Pictures and videos show people; so may a file whose kind is not known yet. */
const mayShowChildren = ({ kind }: AssetRow): boolean =>
  kind === null || kind === 'picture' || kind === 'video';

/** What the answer about a file and the consents attached to it let it do on the day `today`. */
const childrenFact = (asset: AssetRow, today: string): ChildrenFact => ({
  assetId: asset.document_id,
  answered: asset.children !== 'unanswered',
  allowed: allowedChannels(asset.children, asset.consents, today),
});

/** Threads on passages of a story that nobody has settled. */
async function openRemarks(sql: Sql, storyRowId: number): Promise<number> {
  const found = await first<{ open: number }>(
    sql,
    `select count(*)::int as open from comments
     where story_id = ? and quote is not null and thread_id is null and resolved_at is null`,
    [storyRowId],
  );
  return found?.open ?? 0;
}
