import type { AuditEvent, StoredStory } from '@toasoan/domain';
import type pg from 'pg';

const UTC = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Every story as the tables hold it. */
export async function storedStories(pool: pg.Pool): Promise<Map<string, StoredStory & { unitId: string }>> {
  const { rows } = await pool.query<{ id: string; story: StoredStory & { unitId: string } }>(
    `select s.document_id as id, json_build_object(
       'stage', s.stage, 'revision', s.revision, 'contentHash', s.content_hash, 'live', live.number,
       'claimedById', c.document_id, 'sensitive', coalesce(s.sensitive, false),
       'embargoUntil', ${UTC('s.embargo_until')}, 'scheduledAt', ${UTC('s.scheduled_at')},
       'leadUnitId', l.document_id, 'unitId', u.document_id,
       'editions', (select coalesce(json_agg(json_build_object('number', e.number, 'contentHash', e.content_hash,
          'hash', e.hash) order by e.number), '[]') from editions e where e.story_id = s.id),
       'approvals', (select coalesce(json_agg(json_build_object('kind', a.kind, 'contentHash', a.content_hash)
          order by a.id), '[]') from newsroom.approvals a where a.story_id = s.document_id),
       'deliveries', (select count(*) from deliveries d where d.story_id = s.id)) as story
     from stories s join units u on u.id = s.unit_id left join units l on l.id = s.lead_id
     left join up_users c on c.id = s.claimed_by_id left join editions live on live.id = s.live_edition_id`,
  );
  return new Map(rows.map(({ id, story }) => [id, story]));
}

/** The whole record, as the chain is computed over it. */
export async function auditEvents(pool: pg.Pool): Promise<AuditEvent[]> {
  const { rows } = await pool.query<Omit<AuditEvent, 'seq'> & { seq: string }>(
    `select seq, at, actor, action, subject, detail, prev_hash as "prevHash", hash
     from newsroom.audit_events order by seq`,
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}
