import {
  dayOf,
  mayChangeRoutes,
  mayReadRoutes,
  NewsroomError,
  type PlanBody,
  type RoutePlan,
  type RouteRow,
  type RouteTable,
  type TopicRoute,
} from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { routingUnits } from './units';

/** A topic with the row of the routing table that holds for it, and the plan's own. */
export interface TopicRow {
  readonly plan_id: string;
  readonly plan_title: string;
  readonly plan_short_title: string;
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly cluster: string;
  readonly leads: PlanBody[] | null;
  readonly cooperating: PlanBody[] | null;
  readonly plan_leads: PlanBody[] | null;
  readonly plan_cooperating: PlanBody[] | null;
  readonly route_id: string | null;
  readonly by_plan: boolean;
}

/** The topics of plans in force in the plans' order; one of them when its document id is given. */
export const loadTopics = (sql: Sql, topicId?: string): Promise<TopicRow[]> =>
  rows<TopicRow>(
    sql,
    `select p.document_id as plan_id, p.title as plan_title, p.short_title as plan_short_title,
            t.document_id as id, t.number, t.title, c.title as cluster, t.leads, t.cooperating, t.plan_leads,
            t.plan_cooperating, t.route_id, t.by_plan
     from plans p join newsroom.clusters c on c.plan_id = p.id join newsroom.topics t on t.cluster_id = c.id
     where p.active ${topicId === undefined ? '' : 'and t.document_id = ?'} order by p.code, c.position, t.position`,
    topicId === undefined ? [] : [topicId],
  );

/** Bodies of a plan as a row of the table: those that are units of this newsroom. */
export const asRoute = (
  leads: readonly PlanBody[] | null,
  cooperating: readonly PlanBody[] | null,
): TopicRoute => ({
  leads: (leads ?? []).flatMap(({ unit, levels }) =>
    unit === undefined ? [] : [{ unit, levels: levels ?? [] }],
  ),
  cooperating: (cooperating ?? []).flatMap(({ unit }) => unit ?? []),
});

/** The routing table of the plans in force. @throws NewsroomError route.role */
export async function routeTable(sql: Sql, caller: Caller): Promise<RouteTable> {
  if (!mayReadRoutes(caller)) throw new NewsroomError('route.role');
  const units = await routingUnits(sql, dayOf(new Date()));
  const plans = new Map<string, Omit<RoutePlan, 'topics'> & { topics: RouteRow[] }>();
  const codes = new Set<string>();
  for (const row of await loadTopics(sql)) {
    const plan = plans.get(row.plan_id) ?? {
      id: row.plan_id,
      title: row.plan_title,
      shortTitle: row.plan_short_title,
      topics: [],
    };
    plans.set(row.plan_id, plan);
    const route = asRoute(row.leads, row.cooperating);
    for (const code of [...route.leads.map(({ unit }) => unit), ...route.cooperating]) codes.add(code);
    plan.topics.push({
      id: row.id,
      number: row.number ?? '',
      title: row.title,
      cluster: row.cluster,
      ...route,
      outside: [...(row.plan_leads ?? []), ...(row.plan_cooperating ?? [])].flatMap(({ unit, name }) =>
        unit === undefined ? [name] : [],
      ),
      row: row.route_id === null ? null : Number(row.route_id),
      differs: !row.by_plan,
    });
  }
  return {
    plans: [...plans.values()],
    named: units.named(codes),
    departments: units.departments,
    mayChange: mayChangeRoutes(caller),
  };
}
