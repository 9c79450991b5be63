import {
  NEWS_HOURS,
  NEWS_LIMIT,
  SITEMAP_PART,
  type PublicSitemap,
  type PublicSitemapPart,
  type PublicSitemapStory,
} from '@toasoan/domain';
import { shownMedia, withheldOn } from '../consents/withheld';
import { first, rows, type Sql } from '../database/sql';

/** Everything that has an address and something live to show. */
export async function publicSitemap(sql: Sql): Promise<PublicSitemap> {
  const found = await first<PublicSitemap>(
    sql,
    `with live as (
       select s.id, s.unit_id, s.first_published_at, e.snapshot->>'kind' as kind, e.snapshot->'topics' as topics
       from stories s join editions e on e.id = s.live_edition_id
     ), under as (
       select distinct t.slug, t.cluster_id, t.plan_id
       from live, jsonb_array_elements(live.topics) x join newsroom.topics t on t.slug = x->>'slug'
     )
     select coalesce((select ceil(max(id)::numeric / ${SITEMAP_PART})::int from live), 0) as parts,
       (select coalesce(json_agg(distinct kind), '[]') from live) as kinds,
       (select coalesce(json_agg(slug order by slug), '[]') from under) as topics,
       (select coalesce(json_agg(distinct c.slug), '[]') from under u join clusters c on c.id = u.cluster_id) as clusters,
       (select coalesce(json_agg(distinct u.code), '[]') from live join units u on u.id = live.unit_id) as units,
       (select coalesce(json_agg(p.code order by p.code), '[]') from plans p) as plans,
       (select coalesce(json_agg(distinct
          to_char(first_published_at at time zone 'utc' at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')), '[]') from live) as months`,
  );
  if (!found) throw new Error('the sitemap has one row');
  return found;
}

type Row = PublicSitemapStory & { edition_id: number; asset_id: string | null; sha256: string | null };

/** The cover, or the first picture of the text; of its files the one made for shares. */
const STORIES = `
select e.id as edition_id, s.slug, e.snapshot->>'headline' as headline, cover.asset_id,
       e.snapshot->>'firstPublishedAt' as "publishedAt", e.snapshot->>'publishedAt' as "modifiedAt",
       media.value->>'sha256' as sha256,
       (select json_build_object('sha256', r->>'sha256', 'format', r->>'format')
        from jsonb_array_elements(media.value->'renditions') r where r->>'name' = 'share' limit 1) as picture
from stories s join editions e on e.id = s.live_edition_id
cross join lateral (select coalesce(e.snapshot->>'coverAssetId',
  jsonb_path_query_first(e.snapshot->'body', '$.** \\? (@.type == "figure").attrs.assetId') #>> '{}') as asset_id) cover
left join lateral (
  select value from jsonb_array_elements(e.snapshot->'media') where value->>'assetId' = cover.asset_id limit 1) media on true`;

async function withoutWithheld(sql: Sql, found: readonly Row[]): Promise<PublicSitemapPart> {
  const covers = found.flatMap(({ edition_id, asset_id, sha256 }) =>
    asset_id !== null && sha256 !== null ? shownMedia(edition_id, [{ assetId: asset_id, sha256 }]) : [],
  );
  const withheld = await withheldOn(sql, 'website', covers);
  return {
    stories: found.map(({ edition_id, asset_id, slug, headline, publishedAt, modifiedAt, picture }) => ({
      slug,
      headline,
      publishedAt,
      modifiedAt,
      picture: withheld.get(edition_id)?.has(asset_id ?? '') ? null : picture,
    })),
  };
}

/** A part of all live stories, by the row: what is in a part does not move when others come and go. */
export async function publicSitemapPart(sql: Sql, part: number): Promise<PublicSitemapPart> {
  const from = (part - 1) * SITEMAP_PART;
  return withoutWithheld(
    sql,
    await rows<Row>(sql, `${STORIES} where s.id > ? and s.id <= ? order by s.id`, [
      from,
      from + SITEMAP_PART,
    ]),
  );
}

/** What first went out within the last two days. */
export async function publicNews(sql: Sql): Promise<PublicSitemapPart> {
  return withoutWithheld(
    sql,
    await rows<Row>(
      sql,
      `${STORIES} where s.first_published_at > (now() - interval '${NEWS_HOURS} hours') at time zone 'utc'
       order by s.first_published_at desc limit ${NEWS_LIMIT}`,
    ),
  );
}
