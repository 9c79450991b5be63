import { contentHash, mediaOf, missingParts, type StoryFacts } from '@toasoan/domain';
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
    hasLiveEdition: story.live !== null,
    missing: missingParts(story.content),
    media: mediaState(assets, wanted.length),
  };
  return { facts, assets };
}
