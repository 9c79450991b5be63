import { NewsroomError, type AssetView, type AssetWords, type describeAssetsSchema } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { auditAsset, changeAssets } from './change';
import { foldedText } from './folded';
import { listAssets } from './read';
import { writeAsset, type AssetChange } from './row';

/**
 * Sets the same words for many assets; fields not given stay. All are changed or none.
 * @throws NewsroomError asset.not_found, asset.role, story.topic_unknown
 */
export function describeAssets(
  strapi: Core.Strapi,
  caller: Caller,
  { ids, set }: z.output<typeof describeAssetsSchema>,
): Promise<AssetView[]> {
  return changeAssets(strapi, caller, ids, async (sql, assets) => {
    if (set.topicIds) await checkTopics(sql, set.topicIds);
    const change = columnsOf(set);
    for (const asset of assets) {
      const words = { title: asset.title, alt: asset.alt, caption: asset.caption, credit: asset.credit };
      await writeAsset(sql, asset.document_id, {
        ...change,
        folded: foldedText({ ...words, ...given(set) }, asset.file_name),
      });
      await auditAsset(sql, caller, 'describe', asset.document_id, { set });
    }
    return listAssets(sql, caller, ids);
  });
}

type Given = z.output<typeof describeAssetsSchema>['set'];

/** The fields that were given; `undefined` counts as not given. */
const given = (set: Given): Partial<AssetWords> =>
  Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));

function columnsOf(set: Given): AssetChange {
  const { topicIds, ...rest } = given(set);
  return { ...rest, ...(topicIds ? { topic_ids: topicIds } : {}) };
}

async function checkTopics(sql: Sql, topicIds: readonly string[]): Promise<void> {
  const unknown = await first<{ id: string }>(
    sql,
    `select wanted.id from unnest(?::text[]) as wanted(id)
     where not exists (select 1 from newsroom.topics t where t.document_id = wanted.id) limit 1`,
    [topicIds],
  );
  if (unknown) throw new NewsroomError('story.topic_unknown', { topicId: unknown.id });
}
