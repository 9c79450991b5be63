import { mayRead, storyPath, type AssetUse } from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { readersOf, STORY_READERS, STORY_READERS_FROM, type StoryReaders } from './rights';

interface UseRow extends StoryReaders {
  id: string;
  headline: string;
  slug: string | null;
  in_working_copy: boolean;
  editions: number[];
  live: boolean;
}

/** The stories that use any of these assets, in their text or in an edition of any number, last changed first. */
export async function usesOf(sql: Sql, caller: Caller, assetIds: readonly string[]): Promise<AssetUse[]> {
  const found = await rows<UseRow>(
    sql,
    `with wanted as (select unnest(?::text[]) as asset_id),
     working as (
       select distinct s.id from wanted join stories s on s.media_ids @> to_jsonb(wanted.asset_id)
     ),
     frozen as (
       select e.story_id, array_agg(distinct e.number order by e.number) as editions,
              bool_or(s.live_edition_id = e.id) is true as live
       from wanted
       join editions e on jsonb_path_query_array(e.snapshot, '$.media[*].assetId') @> to_jsonb(wanted.asset_id)
       join stories s on s.id = e.story_id
       group by e.story_id
     )
     select s.document_id as id, s.headline, s.slug, working.id is not null as in_working_copy,
            coalesce(frozen.editions, '{}') as editions, coalesce(frozen.live, false) as live, ${STORY_READERS}
     from stories s ${STORY_READERS_FROM}
     left join working on working.id = s.id
     left join frozen on frozen.story_id = s.id
     where working.id is not null or frozen.story_id is not null
     order by s.updated_at desc, s.id desc`,
    [assetIds],
  );
  return found.map((story) => ({
    storyId: story.id,
    headline: mayRead(caller, readersOf(story)) ? story.headline : null,
    stage: story.stage,
    inWorkingCopy: story.in_working_copy,
    editions: story.editions,
    live: story.live,
    address: story.live && story.slug !== null ? storyPath(story.slug) : null,
  }));
}
