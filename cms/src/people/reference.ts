import {
  compareVietnamese,
  type Level,
  type PlanBody,
  type Reference,
  type ReferencePlan,
  type UnitKind,
} from '@toasoan/domain';
import { rows, TODAY, type Sql } from '../database/sql';

interface TopicRow {
  plan_id: string;
  plan_code: string;
  plan_title: string;
  plan_short_title: string;
  id: string;
  number: string | null;
  title: string;
  cluster: string;
  description: string | null;
  leads: PlanBody[] | null;
  cooperating: PlanBody[] | null;
}

/** What forms choose from: topics of the plans in force, in the plans' order; units in force, in Vietnamese order. */
export async function reference(sql: Sql): Promise<Reference> {
  const topics = await rows<TopicRow>(
    sql,
    `select p.document_id as plan_id, p.code as plan_code, p.title as plan_title, p.short_title as plan_short_title,
            t.document_id as id, t.number, t.title, c.title as cluster, t.description, t.leads, t.cooperating
     from plans p join newsroom.clusters c on c.plan_id = p.id join newsroom.topics t on t.cluster_id = c.id
     where p.active order by p.code, c.position, t.position`,
  );
  const units = await rows<{ id: string; code: string; name: string; kind: UnitKind; levels: Level[] }>(
    sql,
    `select document_id as id, code, name, kind, levels from units
     where ${TODAY} between "from" and coalesce(until, 'infinity')`,
  );
  return { plans: group(topics), units: units.sort((a, b) => compareVietnamese(a.name, b.name)) };
}

function group(topics: readonly TopicRow[]): ReferencePlan[] {
  const plans = new Map<
    string,
    Omit<ReferencePlan, 'topics'> & { topics: ReferencePlan['topics'][number][] }
  >();
  for (const row of topics) {
    const plan = plans.get(row.plan_id) ?? {
      id: row.plan_id,
      code: row.plan_code,
      title: row.plan_title,
      shortTitle: row.plan_short_title,
      topics: [],
    };
    plans.set(row.plan_id, plan);
    plan.topics.push({
      id: row.id,
      number: row.number ?? '',
      title: row.title,
      cluster: row.cluster,
      description: row.description ?? '',
      leads: (row.leads ?? []).map((body) => body.name),
      cooperating: (row.cooperating ?? []).map((body) => body.name),
    });
  }
  return [...plans.values()];
}
