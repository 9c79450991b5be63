import { HOME_SECTIONS, type EditionSnapshot, type PublicHomeSection, type StoryKind } from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';
import { toCards } from './cards';
import { UNDER_CLUSTER } from './conditions';

/** Stories of a section on the home page. */
const IN_SECTION = 4;
/** Clusters of plans on the home page: those in which something went out last. */
const CLUSTERS = 6;

interface SectionRow {
  kind: StoryKind | null;
  cluster: string | null;
  title: string | null;
  edition_id: number;
  snapshot: EditionSnapshot;
}

const newest = (condition: string): string => `
  select s.live_edition_id as edition_id, s.first_published_at, s.id from stories s
  where s.live_edition_id is not null and ${condition}
  order by s.first_published_at desc, s.id desc limit ${IN_SECTION}`;

/** The sections below the newest stories: kinds a reader looks for, then the clusters of the plans that run. */
export async function homeSections(sql: Sql): Promise<PublicHomeSection[]> {
  const found = await rows<SectionRow>(
    sql,
    `with of_kind as (
       select k.kind, null as cluster, null as title, k.place, n.*
       from unnest(?::text[]) with ordinality k(kind, place), lateral (
         ${newest(`exists (select 1 from editions e where e.id = s.live_edition_id and e.snapshot->>'kind' = k.kind)`)}
       ) n
     ), of_clusters as (
       select c.id as cluster_id, c.slug, c.title, n.*,
              max(n.first_published_at) over (partition by c.id) as newest
       from clusters c join newsroom.clusters p on p.id = c.id join plans on plans.id = p.plan_id and plans.active,
       lateral (${newest(UNDER_CLUSTER('c.slug'))}) n
     ), of_cluster as (
       select null as kind, slug as cluster, title, 1000 + dense_rank() over (order by newest desc, cluster_id) as place,
              edition_id, first_published_at, id
       from of_clusters
     )
     select w.kind, w.cluster, w.title, w.edition_id, e.snapshot
     from (select * from of_kind union all select * from of_cluster where place <= 1000 + ${CLUSTERS}) w
     join editions e on e.id = w.edition_id
     order by w.place, w.first_published_at desc, w.id desc`,
    [HOME_SECTIONS],
  );
  const cards = await toCards(sql, found);
  const sections = new Map<
    string,
    { of: PublicHomeSection['of']; stories: PublicHomeSection['stories'][number][] }
  >();
  found.forEach(({ kind, cluster, title }, index) => {
    const card = cards[index];
    if (!card) return;
    const of = kind ? { kind } : { cluster: cluster ?? '', title: title ?? '' };
    const key = kind ?? `/${cluster}`;
    const section = sections.get(key) ?? { of, stories: [] };
    section.stories.push(card);
    sections.set(key, section);
  });
  return [...sections.values()];
}
