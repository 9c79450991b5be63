import type { StoredStory } from '@toasoan/domain';
import type pg from 'pg';

const AT_ONCE = 500;
const instant = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Every story as the tables hold it, some hundreds at a time. Runs in the caller's transaction. */
export async function* storedStories(client: pg.Client): AsyncGenerator<[string, StoredStory]> {
  for (let after = 0; ;) {
    const { rows } = await client.query<{ row_id: number; id: string; story: StoredStory }>(
      `select s.id as row_id, s.document_id as id, json_build_object(
         'stage', s.stage, 'revision', s.revision, 'contentHash', s.content_hash, 'live', live.number,
         'claimedById', c.document_id, 'sensitive', coalesce(s.sensitive, false),
         'embargoUntil', ${instant('s.embargo_until')}, 'scheduledAt', ${instant('s.scheduled_at')},
         'leadUnitId', l.document_id,
         'editions', (select coalesce(json_agg(json_build_object('number', e.number, 'contentHash', e.content_hash,
            'hash', e.hash) order by e.number), '[]') from editions e where e.story_id = s.id),
         'approvals', (select coalesce(json_agg(json_build_object('kind', a.kind, 'contentHash', a.content_hash)
            order by a.id), '[]') from newsroom.approvals a where a.story_id = s.document_id),
         'deliveries', (select count(*) from deliveries d where d.story_id = s.id)) as story
       from stories s left join units l on l.id = s.lead_id left join up_users c on c.id = s.claimed_by_id
       left join editions live on live.id = s.live_edition_id
       where s.id > $1 order by s.id limit ${AT_ONCE}`,
      [after],
    );
    for (const { id, story } of rows) yield [id, story];
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)?.row_id ?? after;
  }
}
