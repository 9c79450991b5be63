import {
  dayOf,
  decideRoute,
  isSameRoute,
  mayChangeRoutes,
  NewsroomError,
  rightOf,
  type changeRouteSchema,
  type PlanBody,
  type routeByPlanSchema,
  type RouteTable,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { must } from '../administration/administer';
import { oneAtATime } from '../database/locks';
import { first, inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { asActor, type Caller } from '../people/caller';
import { asRoute, loadTopics, routeTable, type TopicRow } from './table';
import { routingUnits } from './units';

/**
 * Gives a topic other leads and cooperating departments from now on. Stories that stand on a desk keep theirs.
 * @throws NewsroomError route.role, route.not_found, route.stale, and what `decideRoute` refuses
 */
export const changeRoute = (
  strapi: Core.Strapi,
  caller: Caller,
  topicId: string,
  { basedOn, reason, ...wish }: z.output<typeof changeRouteSchema>,
): Promise<RouteTable> =>
  onTopic(strapi, caller, topicId, basedOn, async (sql, topic) => {
    const today = dayOf(new Date());
    const units = await routingUnits(sql, today);
    const current = asRoute(topic.leads, topic.cooperating);
    must(decideRoute(wish, current, units.facts, today));
    const names = new Map(units.departments.map(({ code, name }) => [code, name]));
    const body = (unit: string): PlanBody => ({ name: names.get(unit) ?? unit, unit });
    const outside = (bodies: readonly PlanBody[] | null): PlanBody[] =>
      (bodies ?? []).filter(({ unit }) => unit === undefined);
    return {
      byPlan: false,
      leads: [
        ...wish.leads.map(({ unit, levels }) => ({
          ...body(unit),
          ...(levels.length > 0 ? { levels } : {}),
        })),
        ...outside(topic.plan_leads),
      ],
      cooperating: [...wish.cooperating.map(body), ...outside(topic.plan_cooperating)],
      reason,
      detail: { from: current, to: wish },
    };
  });

/** Puts the plan's own table back for a topic. @throws NewsroomError as `changeRoute` */
export const putPlanBack = (
  strapi: Core.Strapi,
  caller: Caller,
  topicId: string,
  { basedOn, reason }: z.output<typeof routeByPlanSchema>,
): Promise<RouteTable> =>
  onTopic(strapi, caller, topicId, basedOn, async (_sql, topic) => {
    const [current, plan] = [
      asRoute(topic.leads, topic.cooperating),
      asRoute(topic.plan_leads, topic.plan_cooperating),
    ];
    if (topic.by_plan && isSameRoute(current, plan)) throw new NewsroomError('route.unchanged');
    return { byPlan: true, leads: [], cooperating: [], reason, detail: { from: current, to: plan } };
  });

interface NewRow {
  readonly byPlan: boolean;
  readonly leads: readonly PlanBody[];
  readonly cooperating: readonly PlanBody[];
  readonly reason: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

async function onTopic(
  strapi: Core.Strapi,
  caller: Caller,
  topicId: string,
  basedOn: number | null,
  decide: (sql: Sql, topic: TopicRow) => Promise<NewRow>,
): Promise<RouteTable> {
  if (!mayChangeRoutes(caller)) throw new NewsroomError('route.role');
  return inTransaction(strapi, async (sql) => {
    // One change at a time, and none while units end.
    await oneAtATime(sql, 'administration');
    const [topic] = await loadTopics(sql, topicId);
    if (!topic) throw new NewsroomError('route.not_found');
    if ((topic.route_id === null ? null : Number(topic.route_id)) !== basedOn)
      throw new NewsroomError('route.stale');
    const { byPlan, leads, cooperating, reason, detail } = await decide(sql, topic);
    await first(
      sql,
      `insert into newsroom.routes (topic_id, by_plan, leads, cooperating, reason, changed_by, changed_by_name, replaces)
       values (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?)`,
      [
        topicId,
        byPlan,
        JSON.stringify(leads),
        JSON.stringify(cooperating),
        reason,
        caller.personId,
        caller.name,
        basedOn,
      ],
    );
    await audit(sql, {
      actor: asActor(caller, rightOf(caller, ['coordinator'])),
      action: byPlan ? 'route.plan' : 'route.change',
      subject: topicId,
      detail: { ...detail, reason },
    });
    return routeTable(sql, caller);
  });
}
