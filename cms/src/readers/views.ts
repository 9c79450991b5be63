import { NewsroomError, type StoryViews, type viewsSchema } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { openStory } from '../stories/open';

/**
 * Adds what the portal counted since its last batch. A batch whose answer was lost comes again and is not counted twice.
 * Stories by any address they had; what has no address any more is left out.
 */
export const addViews = (
  strapi: Core.Strapi,
  { batch, views }: z.output<typeof viewsSchema>,
): Promise<void> =>
  inTransaction(strapi, async (sql) => {
    const taken = await first(
      sql,
      'insert into newsroom.view_batches (id, taken_at) values (?, now()) on conflict (id) do nothing returning id',
      [batch],
    );
    if (!taken) return;
    await rows(
      sql,
      `insert into newsroom.story_views (story_id, day, views)
       select e.story_id, given.day, sum(given.views)::int
       from (select * from unnest(?::text[], ?::date[], ?::int[]) as g(slug, day, views)) given
       cross join lateral (select story_id from editions where slug = given.slug limit 1) e
       group by 1, 2 order by 1, 2
       on conflict (story_id, day) do update set views = newsroom.story_views.views + excluded.views`,
      [views.map(({ story }) => story), views.map(({ day }) => day), views.map((one) => one.views)],
    );
  });

/** How often a story was read on the website, for whoever may read it. @throws NewsroomError story.not_found */
export async function storyViews(sql: Sql, documentId: string, caller: Caller): Promise<StoryViews> {
  await openStory(sql, documentId, caller, 'read');
  const found = await first<StoryViews>(
    sql,
    `select coalesce(sum(v.views), 0)::int as total,
            coalesce(json_agg(json_build_object('day', v.day, 'views', v.views) order by v.day desc)
              filter (where v.day is not null and v.place <= 30), '[]') as days
     from stories s left join (
       select story_id, day, views, row_number() over (partition by story_id order by day desc) as place
       from newsroom.story_views
     ) v on v.story_id = s.id
     where s.document_id = ? group by s.id`,
    [documentId],
  );
  if (!found) throw new NewsroomError('story.not_found');
  return found;
}

/** Forgets which batches were taken: none comes again after a day. */
export const forgetOldBatches = (sql: Sql): Promise<unknown> =>
  rows(sql, `delete from newsroom.view_batches where taken_at < now() - interval '1 day'`);
