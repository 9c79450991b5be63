import {
  compareVietnamese,
  kindOfSection,
  NewsroomError,
  type PlanBody,
  type PlanObjective,
  type PublicCluster,
  type PublicDirectory,
  type PublicHome,
  type PublicPlan,
  type PublicPlanLink,
  type PublicSection,
  type PublicTopic,
  type PublicUnit,
} from '@toasoan/domain';
import { first, rows, type Sql } from '../database/sql';
import { cards } from './cards';
import { OF_KIND, UNDER_CLUSTER, UNDER_TOPIC } from './conditions';
import { homeSections } from './home-sections';

const planLinks = (sql: Sql): Promise<PublicPlanLink[]> =>
  rows<PublicPlanLink>(
    sql,
    `select code as slug, title, short_title as "shortTitle" from plans where active order by code`,
  );

export async function publicHome(sql: Sql, page: number): Promise<PublicHome> {
  return {
    stories: await cards(sql, page),
    plans: await planLinks(sql),
    sections: page === 1 ? await homeSections(sql) : [],
  };
}

/** Everything live of one kind. @throws NewsroomError not_found when there is no such section */
export async function publicSection(sql: Sql, slug: string, page: number): Promise<PublicSection> {
  const kind = kindOfSection(slug);
  if (!kind) throw new NewsroomError('not_found');
  return { kind, stories: await cards(sql, page, OF_KIND, [kind]) };
}

/** @throws NewsroomError not_found */
export async function publicCluster(sql: Sql, slug: string, page: number): Promise<PublicCluster> {
  const cluster = await first<Omit<PublicCluster, 'slug' | 'stories'>>(
    sql,
    `select coalesce(c.number, '') as number, c.title,
            json_build_object('slug', p.code, 'title', p.title, 'shortTitle', p.short_title) as plan,
            (select coalesce(json_agg(json_build_object('slug', t.slug, 'number', coalesce(t.number, ''), 'title', t.title)
               order by t.position), '[]'::json) from newsroom.topics t where t.cluster_id = c.id) as topics
     from newsroom.clusters c join clusters k on k.id = c.id join plans p on p.id = c.plan_id where k.slug = ?`,
    [slug],
  );
  if (!cluster) throw new NewsroomError('not_found');
  return { slug, ...cluster, stories: await cards(sql, page, UNDER_CLUSTER('?'), [slug]) };
}

/** @throws NewsroomError not_found */
export async function publicTopic(sql: Sql, slug: string, page: number): Promise<PublicTopic> {
  const row = await first<{
    number: string | null;
    title: string;
    description: string | null;
    lines: string[] | null;
    leads: PlanBody[] | null;
    cluster: string;
    cluster_slug: string;
    plan: PublicPlanLink;
  }>(
    sql,
    `select t.number, t.title, t.description, t.lines, t.leads, c.title as cluster, k.slug as cluster_slug,
            json_build_object('slug', p.code, 'title', p.title, 'shortTitle', p.short_title) as plan
     from newsroom.topics t join newsroom.clusters c on c.id = t.cluster_id join clusters k on k.id = c.id
       join plans p on p.id = t.plan_id where t.slug = ?`,
    [slug],
  );
  if (!row) throw new NewsroomError('not_found');
  return {
    slug,
    number: row.number ?? '',
    title: row.title,
    description: row.description ?? '',
    lines: row.lines ?? [],
    cluster: row.cluster,
    clusterSlug: row.cluster_slug,
    plan: row.plan,
    leads: (row.leads ?? []).map((body) => body.name),
    stories: await cards(sql, page, UNDER_TOPIC, [slug]),
  };
}

/** @throws NewsroomError not_found */
export async function publicUnit(sql: Sql, slug: string, page: number): Promise<PublicUnit> {
  const unit = await first<{ id: number; name: string; kind: string }>(
    sql,
    'select id, name, kind from units where code = ?',
    [slug],
  );
  if (!unit) throw new NewsroomError('not_found');
  return {
    slug,
    name: unit.name,
    kind: unit.kind,
    stories: await cards(sql, page, 's.unit_id = ?', [unit.id]),
  };
}

/** @throws NewsroomError not_found */
export async function publicPlan(sql: Sql, slug: string): Promise<PublicPlan> {
  const plan = await first<
    Omit<PublicPlan, 'clusters' | 'objectives'> & { id: number; objectives: PlanObjective[] | null }
  >(
    sql,
    `select id, code as slug, title, short_title as "shortTitle", issuer, coalesce(document_number, '') as "documentNumber",
            to_char("from", 'YYYY-MM-DD') as "from", to_char(until, 'YYYY-MM-DD') as until, objectives
     from plans where code = ?`,
    [slug],
  );
  if (!plan) throw new NewsroomError('not_found');
  const { id, objectives, ...rest } = plan;
  return {
    ...rest,
    clusters: await clustersOf(sql, id),
    objectives: (objectives ?? []).map(({ until, text }) => ({ until, text })),
  };
}

function clustersOf(sql: Sql, planId: number): Promise<PublicPlan['clusters'][number][]> {
  return rows(
    sql,
    `with counts as (
       select t->>'slug' as slug, count(*)::int as stories
       from stories s join editions e on e.id = s.live_edition_id, jsonb_array_elements(e.snapshot->'topics') t
       group by 1
     )
     select k.slug, coalesce(c.number, '') as number, c.title, json_agg(json_build_object(
       'slug', t.slug, 'number', coalesce(t.number, ''), 'title', t.title, 'stories', coalesce(counts.stories, 0)
     ) order by t.position) as topics
     from newsroom.clusters c join clusters k on k.id = c.id join newsroom.topics t on t.cluster_id = c.id left join counts on counts.slug = t.slug
     where c.plan_id = ? group by c.id, k.slug, c.number, c.title, c.position order by c.position`,
    [planId],
  );
}

/** Everything there is a page for. */
export async function publicDirectory(sql: Sql): Promise<PublicDirectory> {
  const units = await rows<PublicDirectory['units'][number]>(
    sql,
    `select u.code as slug, u.name, u.kind, count(s.live_edition_id)::int as stories
     from units u left join stories s on s.unit_id = u.id group by u.id`,
  );
  return { units: units.sort((a, b) => compareVietnamese(a.name, b.name)), plans: await planLinks(sql) };
}
