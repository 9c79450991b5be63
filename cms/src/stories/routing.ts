import {
  NewsroomError,
  routeStory,
  type Level,
  type PlanBody,
  type RoutableTopic,
  type Route,
} from '@toasoan/domain';
import { first, rows, type Sql } from '../database/sql';

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
  const unitIds = await unitIdsByCode(sql, ordered);
  const sender = await first<{ levels: Level[] }>(sql, 'select levels from units where id = ?', [unitRowId]);
  const coordinator = await first<{ id: string }>(
    sql,
    'select document_id as id from units where coordinates order by id limit 1',
  );
  if (!coordinator) throw new NewsroomError('internal', { missing: 'a unit that coordinates' });
  return routeStory(
    ordered.map((topic) => routable(topic, unitIds)),
    sender?.levels ?? [],
    coordinator.id,
  );
}

/** Document ids of the units the topics name by code. */
async function unitIdsByCode(sql: Sql, topics: readonly TopicRow[]): Promise<ReadonlyMap<string, string>> {
  const codes = topics.flatMap((topic) =>
    [...(topic.leads ?? []), ...(topic.cooperating ?? [])].flatMap((body) => body.unit ?? []),
  );
  const units = await rows<{ code: string; id: string }>(
    sql,
    'select code, document_id as id from units where code = any(?)',
    [codes],
  );
  return new Map(units.map((unit) => [unit.code, unit.id]));
}

/** A topic with its bodies as units of this newsroom; bodies outside it play no part in routing. */
function routable(topic: TopicRow, unitIds: ReadonlyMap<string, string>): RoutableTopic {
  const inside = (bodies: readonly PlanBody[] | null) =>
    (bodies ?? []).flatMap((body) => {
      const unitId = body.unit === undefined ? undefined : unitIds.get(body.unit);
      return unitId === undefined ? [] : [{ unitId, levels: body.levels }];
    });
  return {
    id: topic.id,
    leads: inside(topic.leads),
    cooperatingUnitIds: inside(topic.cooperating).map((body) => body.unitId),
  };
}
