import {
  dayOf,
  mayReadRoutes,
  NewsroomError,
  type PlanBody,
  type RouteEntry,
  type RouteHistory,
} from '@toasoan/domain';
import { rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { asRoute, loadTopics } from './table';
import { routingUnits } from './units';

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly by_plan: boolean;
  readonly leads: PlanBody[];
  readonly cooperating: PlanBody[];
  readonly reason: string;
  readonly person_id: string;
  readonly person_name: string;
}

/** Every row a topic had, newest first, down to the plan's own. @throws NewsroomError route.role, route.not_found */
export async function routeHistory(sql: Sql, caller: Caller, topicId: string): Promise<RouteHistory> {
  if (!mayReadRoutes(caller)) throw new NewsroomError('route.role');
  const [topic] = await loadTopics(sql, topicId);
  if (!topic) throw new NewsroomError('route.not_found');
  const plan = asRoute(topic.plan_leads, topic.plan_cooperating);
  const found = await rows<Row>(
    sql,
    `select id, valid_from as at, by_plan, leads, cooperating, reason, changed_by as person_id,
            changed_by_name as person_name
     from newsroom.routes where topic_id = ? order by id desc`,
    [topicId],
  );
  const entries: RouteEntry[] = found.map((row) => ({
    row: Number(row.id),
    at: row.at.toISOString(),
    by: { id: row.person_id, name: row.person_name },
    reason: row.reason,
    byPlan: row.by_plan,
    route: row.by_plan ? plan : asRoute(row.leads, row.cooperating),
  }));
  entries.push({ row: null, at: null, by: null, reason: '', byPlan: true, route: plan });
  const codes = entries.flatMap(({ route }) => [
    ...route.leads.map(({ unit }) => unit),
    ...route.cooperating,
  ]);
  return { entries, named: (await routingUnits(sql, dayOf(new Date()))).named(codes) };
}
