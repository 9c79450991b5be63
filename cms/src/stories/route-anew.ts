import { first } from '../database/sql';
import type { Step } from './act';
import { routeFor } from './routing';
import type { StoryRow } from './row';

/** True while the department a story was handed over to keeps it: its main topic is still the same. */
export const staysHandedOver = (story: StoryRow, topicIds: readonly string[]): boolean =>
  story.handedOverFor !== null && story.lead !== null && story.handedOverFor === (topicIds[0] ?? '');

/** A story is sent where the routing table says now: the table may have changed since the topics were chosen. */
export async function routeAnew({ sql, open: { story } }: Step): Promise<Readonly<Record<string, unknown>>> {
  const { topicIds } = story.content;
  if (staysHandedOver(story, topicIds)) return {};
  const route = await routeFor(sql, topicIds, story.unit.rowId);
  await first(
    sql,
    `update stories set lead_id = (select id from units where document_id = ?), cooperating_unit_ids = ?::jsonb,
       handed_over_for = null where id = ?`,
    [route.leadUnitId, JSON.stringify([...route.cooperatingUnitIds]), story.id],
  );
  return { leadUnitId: route.leadUnitId, byTopicId: route.byTopicId };
}
