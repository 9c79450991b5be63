import {
  actsFor,
  dayOf,
  NewsroomError,
  routeStory,
  type Level,
  type PlanBody,
  type RoutableTopic,
  type Route,
} from '@toasoan/domain';
import { first, rows, type Sql } from '../database/sql';
import { routingUnits } from '../routes/units';

interface TopicRow {
  id: string;
  leads: PlanBody[] | null;
  cooperating: PlanBody[] | null;
}

/**
 * Where a story with these topics goes.
 * @throws NewsroomError story.topic_unknown when a topic is gone or its plan is not in force
 */
export async function routeFor(sql: Sql, topicIds: readonly string[], unitRowId: number): Promise<Route> {
  const found = await rows<TopicRow>(
    sql,
    `select t.document_id as id, t.leads, t.cooperating from newsroom.topics t join plans p on p.id = t.plan_id
     where t.document_id = any(?) and p.active`,
    [topicIds],
  );
  const byId = new Map(found.map((topic) => [topic.id, topic]));
  const ordered = topicIds.map((id) => {
    const topic = byId.get(id);
    if (!topic) throw new NewsroomError('story.topic_unknown', { topicId: id });
    return topic;
  });
  const sender = await first<{ levels: Level[] }>(sql, 'select levels from units where id = ?', [unitRowId]);
  const today = dayOf(new Date());
  const units = await routingUnits(sql, today);
  // A department that has ended is acted for by the one that took it over; without one it plays no part.
  const idOf = (code: string): string | undefined => units.ids.get(actsFor(code, units.facts, today) ?? '');
  const coordinator = await first<{ code: string }>(
    sql,
    'select code from units where coordinates order by id limit 1',
  );
  const coordinating = idOf(coordinator?.code ?? '');
  if (coordinating === undefined) throw new NewsroomError('internal', { missing: 'a unit that coordinates' });
  return routeStory(
    ordered.map((topic) => routable(topic, idOf)),
    sender?.levels ?? [],
    coordinating,
  );
}

/** A topic with its bodies as units of this newsroom; bodies outside it play no part in routing. */
function routable(topic: TopicRow, idOf: (code: string) => string | undefined): RoutableTopic {
  const inside = (bodies: readonly PlanBody[] | null) =>
    (bodies ?? []).flatMap((body) => {
      const unitId = body.unit === undefined ? undefined : idOf(body.unit);
      return unitId === undefined ? [] : [{ unitId, levels: body.levels }];
    });
  return {
    id: topic.id,
    leads: inside(topic.leads),
    cooperatingUnitIds: inside(topic.cooperating).map((body) => body.unitId),
  };
}
