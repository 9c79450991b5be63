import {
  allowedChannels,
  contentHash,
  dayOf,
  mediaOf,
  missingParts,
  type ChildrenFact,
  type StoryFacts,
} from '@toasoan/domain';
import type { Sql } from '../database/sql';
import { loadAssets, mediaState, originalsOf, type AssetRow } from './media';
import type { StoryRow } from './row';

/** Everything the rules ask about a story, computed from what is stored now: never from a remembered hash. */
export async function factsOf(sql: Sql, story: StoryRow): Promise<{ facts: StoryFacts; assets: AssetRow[] }> {
  const wanted = mediaOf(story.content);
  const assets = await loadAssets(sql, wanted);
  const facts: StoryFacts = {
    stage: story.stage,
    authorId: story.author.id,
    writerIds: story.writerIds,
    unitId: story.unit.id,
    unitSignsOff: story.unit.signsOff,
    leadUnitId: story.lead?.id ?? null,
    contentHash: contentHash(story.content, originalsOf(assets)),
    approvedHash: story.approval?.hash ?? null,
    approvedChannels: story.approval?.channels ?? [],
    hasLiveEdition: story.live !== null,
    missing: missingParts(story.content),
    media: mediaState(assets, wanted.length),
    children: assets.filter(mayShowChildren).map((asset) => childrenFact(asset, dayOf(new Date()))),
  };
  return { facts, assets };
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
