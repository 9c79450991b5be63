import { NewsroomError, type EditionSnapshot, type PublicMoved, type PublicStory } from '@toasoan/domain';
import { shownMedia, without, withheldOn } from '../consents/withheld';
import { first, type Sql } from '../database/sql';
import { cards } from './cards';
import { UNDER_ANY_TOPIC } from './conditions';

interface Row {
  slug: string;
  edition_id: number | null;
  hash: string | null;
  snapshot: EditionSnapshot | null;
  withdrawn_at: Date;
}

/**
 * The live edition of a story by its address, or, by an earlier one (its editions keep them), where it is now. Without the media that may not be shown any more. Its hash stays that of
 * the whole edition.
 * @throws NewsroomError story.withdrawn {withdrawnAt} when it was public once; not_found when it never was
 */
export async function publicStory(sql: Sql, slug: string): Promise<PublicStory | PublicMoved> {
  const row = await first<Row>(
    sql,
    `select s.slug, e.id as edition_id, e.hash, e.snapshot, coalesce((
       select max(a.at)::timestamptz from newsroom.audit_events a where a.subject = s.document_id and a.action = 'story.withdraw'
     ), s.stage_since) as withdrawn_at
     from stories s left join editions e on e.id = s.live_edition_id
     where s.id = coalesce(
       (select id from stories where slug = ?), (select story_id from editions where slug = ? limit 1))`,
    [slug, slug],
  );
  if (!row) throw new NewsroomError('not_found');
  if (!row.snapshot || !row.hash || row.edition_id === null)
    throw new NewsroomError('story.withdrawn', { withdrawnAt: row.withdrawn_at.toISOString() });
  if (row.slug !== slug) return { movedTo: row.slug };
  const { snapshot, edition_id: editionId } = row;
  const withheld = await withheldOn(sql, 'website', shownMedia(editionId, snapshot.media));
  const topics = snapshot.topics.map((topic) => topic.slug);
  const related = await cards(sql, 1, `s.slug <> ? and ${UNDER_ANY_TOPIC}`, [slug, topics], 4);
  const edition = { ...snapshot, media: without(snapshot.media, withheld.get(editionId)) };
  return { edition, editionHash: row.hash, related: related.items };
}
