/**
 * Conditions on `s` (stories) by its live edition, for `cards`. What they ask of editions has an index each
 * (`database/index-sql.ts`).
 */
const TOPICS = `jsonb_path_query_array(e.snapshot, '$.topics[*].slug')`;

/** The live edition stands under the topic with this slug. */
export const UNDER_TOPIC = `s.live_edition_id in (
  select e.id from editions e where ${TOPICS} @> to_jsonb(?::text))`;

/** The live edition stands under any of these topics (a list of slugs). */
export const UNDER_ANY_TOPIC = `s.live_edition_id in (
  select e.id from unnest(?::text[]) topic join editions e on ${TOPICS} @> to_jsonb(topic))`;

/** The live edition stands under a topic of the cluster; `slug` is SQL for the slug of the cluster. */
export const UNDER_CLUSTER = (slug: string): string => `s.live_edition_id in (
  select e.id from newsroom.topics t join clusters k on k.id = t.cluster_id
  join editions e on ${TOPICS} @> to_jsonb(t.slug::text) where k.slug = ${slug})`;

/** The live edition is of this kind. */
export const OF_KIND = `s.live_edition_id in (select e.id from editions e where e.snapshot->>'kind' = ?)`;

/** The story first went out between two instants, the first included. */
export const FIRST_OUT = `s.first_published_at >= (?::timestamptz at time zone 'utc')
  and s.first_published_at < (?::timestamptz at time zone 'utc')`;
