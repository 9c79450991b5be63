import {
  coverOf,
  figuresOf,
  PAGE_SIZE,
  type EditionSnapshot,
  type Paged,
  type PublicStoryCard,
} from '@toasoan/domain';
import { shownMedia, without, withheldOn } from '../consents/withheld';
import { rows, type Sql } from '../database/sql';

interface CardRow {
  edition_id: number;
  snapshot: EditionSnapshot;
  total: number;
}

/**
 * One page of live editions matching a condition on `s` (stories), newest first: one query, one page of snapshots, and
 * one for covers that may not be shown any more. Only live editions can appear, whatever the condition.
 */
export async function cards(
  sql: Sql,
  page: number,
  condition = 'true',
  values: readonly unknown[] = [],
  size = PAGE_SIZE,
): Promise<Paged<PublicStoryCard>> {
  const found = await rows<CardRow>(
    sql,
    `with page as (
       select s.live_edition_id, s.first_published_at, s.id, count(*) over ()::int as total
       from stories s where s.live_edition_id is not null and ${condition}
       order by s.first_published_at desc, s.id desc limit ? offset ?
     )
     select e.id as edition_id, e.snapshot, page.total from page join editions e on e.id = page.live_edition_id
     order by page.first_published_at desc, page.id desc`,
    [...values, size, (page - 1) * size],
  );
  const total = found[0]?.total ?? 0;
  return {
    items: await toCards(sql, found),
    page,
    pageCount: Math.max(1, Math.ceil(total / size)),
    total,
  };
}

/** Live editions by the ids of their stories, in that order, each with its card; a story that is not live is left out. */
export async function editionCards(
  sql: Sql,
  storyIds: readonly string[],
): Promise<{ readonly card: PublicStoryCard; readonly edition: EditionSnapshot }[]> {
  const found = await rows<Omit<CardRow, 'total'>>(
    sql,
    `select e.id as edition_id, e.snapshot from stories s join editions e on e.id = s.live_edition_id
     where s.document_id = any(?)`,
    [storyIds],
  );
  const place = ({ snapshot }: (typeof found)[number]): number => storyIds.indexOf(snapshot.storyId);
  const ordered = found.sort((a, b) => place(a) - place(b));
  const made = await toCards(sql, ordered);
  return made.flatMap((card, i) => {
    const edition = ordered[i]?.snapshot;
    return edition ? [{ card, edition }] : [];
  });
}

/** Live editions as lists show them: one query for covers that may not be shown any more. */
export async function toCards(
  sql: Sql,
  found: readonly Pick<CardRow, 'edition_id' | 'snapshot'>[],
): Promise<PublicStoryCard[]> {
  const covers = found.flatMap(({ edition_id, snapshot }) => shownMedia(edition_id, coversOf(snapshot)));
  const withheld = await withheldOn(sql, 'website', covers);
  return found.map(({ edition_id, snapshot }) =>
    toCard({ ...snapshot, media: without(coversOf(snapshot), withheld.get(edition_id)) }),
  );
}

/** The media of an edition that a list shows: its cover, if it has one. */
function coversOf(edition: EditionSnapshot): EditionSnapshot['media'] {
  const coverId = coverOf(edition);
  return edition.media.filter((media) => media.assetId === coverId);
}

/** What a list shows of an edition. */
export function toCard(edition: EditionSnapshot): PublicStoryCard {
  const [topic] = edition.topics;
  const coverId = coverOf(edition);
  const cover = edition.media.find((media) => media.assetId === coverId);
  const alt = figuresOf(edition.body).find((figure) => figure.assetId === coverId)?.alt ?? '';
  return {
    storyId: edition.storyId,
    slug: edition.slug,
    kind: edition.kind,
    headline: edition.headline,
    standfirst: edition.standfirst,
    publishedAt: edition.firstPublishedAt,
    modifiedAt: edition.publishedAt,
    unit: { slug: edition.unit.slug, name: edition.unit.name },
    topic: topic ? { slug: topic.slug, title: topic.title } : null,
    cover: cover
      ? {
          width: cover.width,
          height: cover.height,
          placeholder: cover.placeholder,
          renditions: cover.renditions,
          alt,
        }
      : null,
  };
}
