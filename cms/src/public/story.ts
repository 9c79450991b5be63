import { NewsroomError, type EditionSnapshot, type PublicStory } from '@toasoan/domain';
import { shownMedia, without, withheldOn } from '../consents/withheld';
import { first, type Sql } from '../database/sql';
import { cards } from './cards';

interface Row {
  edition_id: number | null;
  hash: string | null;
  snapshot: EditionSnapshot | null;
  withdrawn_at: Date;
}

/**
 * The live edition of a story by its address, without the media that may not be shown any more. Its hash stays that of
 * the whole edition.
 * @throws NewsroomError story.withdrawn {withdrawnAt} when it was public once; not_found when it never was
 */
export async function publicStory(sql: Sql, slug: string): Promise<PublicStory> {
  const row = await first<Row>(
    sql,
    `select e.id as edition_id, e.hash, e.snapshot, coalesce((
       select max(a.at)::timestamptz from newsroom.audit_events a where a.subject = s.document_id and a.action = 'story.withdraw'
     ), s.stage_since) as withdrawn_at
     from stories s left join editions e on e.id = s.live_edition_id where s.slug = ?`,
    [slug],
  );
  if (!row) throw new NewsroomError('not_found');
  if (!row.snapshot || !row.hash || row.edition_id === null)
    throw new NewsroomError('story.withdrawn', { withdrawnAt: row.withdrawn_at.toISOString() });
  const { snapshot, edition_id: editionId } = row;
  const withheld = await withheldOn(sql, 'website', shownMedia(editionId, snapshot.media));
  const topicIds = snapshot.topics.map((topic) => topic.id);
  const related = await cards(
    sql,
    1,
    `s.slug <> ? and exists (
       select 1 from editions e, jsonb_array_elements(e.snapshot->'topics') t
       where e.id = s.live_edition_id and t->>'id' = any(?))`,
    [slug, topicIds],
    4,
  );
  const edition = { ...snapshot, media: without(snapshot.media, withheld.get(editionId)) };
  return { edition, editionHash: row.hash, related: related.items };
}
