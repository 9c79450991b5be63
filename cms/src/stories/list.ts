import {
  holds,
  NewsroomError,
  QUEUES,
  targetOf,
  type ClaimedFilter,
  type listStoriesSchema,
  type Paged,
  type Queue,
  type Rendition,
  type Role,
  type Stage,
  type StageTargets,
  type StoryKind,
  type StoryLine,
} from '@toasoan/domain';
import type { z } from 'zod';
import { rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { loadTargets } from '../settings/targets';
import { isWhole } from './media';
import { urgencyOrder, type Fragment } from './urgency-sql';

/** Lines on one page of a queue. */
export const QUEUE_PAGE = 20;

interface LineRow {
  id: string;
  kind: StoryKind;
  headline: string;
  stage: Stage;
  revision: number;
  unit: StoryLine['unit'];
  author: StoryLine['author'];
  lead: StoryLine['lead'];
  main_topic: string | null;
  updated_at: Date;
  stage_since: Date;
  live: boolean;
  claimed_by: StoryLine['claimedBy'];
  sensitive: boolean | null;
  embargo_until: Date | null;
  scheduled_at: Date | null;
  cover_id: string | null;
  cover_renditions: Rendition[] | null;
  total: number;
}

/** Lines of what stands in `page`, as `s`. */
const LINES = `
  select s.document_id as id, s.kind, s.headline, s.stage, s.revision, s.updated_at, s.stage_since, s.total,
         json_build_object('id', u.document_id, 'code', u.code, 'name', u.name) as unit,
         json_build_object('id', a.document_id, 'name', coalesce(a.display_name, a.username)) as author,
         case when l.id is not null then json_build_object('id', l.document_id, 'code', l.code, 'name', l.name) end as lead,
         case when w.id is not null
           then json_build_object('id', w.document_id, 'name', coalesce(w.display_name, w.username)) end as claimed_by,
         s.sensitive, s.embargo_until, s.scheduled_at, t.title as main_topic, s.live_edition_id is not null as live,
         c.document_id as cover_id, c.renditions as cover_renditions
  from page s
  join units u on u.id = s.unit_id
  join up_users a on a.id = s.author_id
  left join units l on l.id = s.lead_id
  left join up_users w on w.id = s.claimed_by_id
  left join topics t on t.document_id = s.topic_ids->>0
  left join assets c on c.document_id = s.media_ids->>0`;

/** The lines of stories in the order asked for. Whoever asks has seen to it that they may be read. */
export async function storyLines(sql: Sql, ids: readonly string[]): Promise<StoryLine[]> {
  const targets = await loadTargets(sql);
  const found = await rows<LineRow>(
    sql,
    `with page as (select s.*, 0 as total from stories s where s.document_id = any(?)) ${LINES}`,
    [ids],
  );
  return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map((row) => toLine(row, targets));
}

/**
 * One page of a queue for a caller: one narrow query, no bodies.
 * @throws NewsroomError story.role when the queue is not for any of the caller's roles
 */
export async function listStories(
  sql: Sql,
  caller: Caller,
  { queue: name, claimed = 'all', page }: z.output<typeof listStoriesSchema>,
): Promise<Paged<StoryLine>> {
  const queue: Queue = QUEUES[name];
  if (queue.roles.length > 0 && !holds(caller, queue.roles)) throw new NewsroomError('story.role');
  const scope = scopeOf(queue, caller);
  const hands = handsOf(claimed, caller);
  const targets = await loadTargets(sql);
  const order = orderOf(queue, targets);
  const found = await rows<LineRow>(
    sql,
    `with page as (
       select s.*, count(*) over ()::int as total from stories s
       where s.stage = any(?) and ${scope.sql} and ${hands.sql}
       order by ${order.sql} limit ? offset ?
     )
     ${LINES} order by ${order.sql}`,
    [
      queue.stages,
      ...scope.values,
      ...hands.values,
      ...order.values,
      QUEUE_PAGE,
      (page - 1) * QUEUE_PAGE,
      ...order.values,
    ],
  );
  const total = found[0]?.total ?? 0;
  return {
    items: found.map((row) => toLine(row, targets)),
    page,
    pageCount: Math.max(1, Math.ceil(total / QUEUE_PAGE)),
    total,
  };
}

function orderOf({ order, first = [] }: Queue, targets: StageTargets): Fragment {
  return order === 'oldest'
    ? urgencyOrder(targets, new Date())
    : { sql: '(s.stage = any(?)) desc, s.updated_at desc, s.id desc', values: [first] };
}

/** In whose hands the stories are at the desk, as a condition on `s`. */
function handsOf(claimed: ClaimedFilter, caller: Caller): Fragment {
  switch (claimed) {
    case 'mine':
      return { sql: 's.claimed_by_id = ?', values: [caller.rowId] };
    case 'free':
      return { sql: 's.claimed_by_id is null', values: [] };
    case 'all':
      return { sql: 'true', values: [] };
  }
}

/** Whose stories the queue shows, as a condition on `s`. */
function scopeOf(queue: Queue, caller: Caller): Fragment {
  const units = (roles: readonly Role[]) =>
    caller.memberships.filter((m) => roles.includes(m.role)).map((m) => m.unitRowId);
  switch (queue.scope) {
    case 'author':
      return { sql: 's.author_id = ?', values: [caller.rowId] };
    case 'unit':
      return { sql: 's.unit_id = any(?)', values: [units(queue.roles)] };
    case 'lead':
      return { sql: 's.lead_id = any(?)', values: [units(queue.roles)] };
    case 'all':
      return { sql: 'true', values: [] };
  }
}

function toLine(row: LineRow, targets: StageTargets): StoryLine {
  const cover = row.cover_renditions?.find(isWhole);
  return {
    id: row.id,
    kind: row.kind,
    headline: row.headline,
    stage: row.stage,
    revision: row.revision,
    unit: row.unit,
    author: row.author,
    lead: row.lead,
    mainTopic: row.main_topic,
    updatedAt: row.updated_at.toISOString(),
    stageSince: row.stage_since.toISOString(),
    targetHours: targetOf(row.stage, targets),
    live: row.live,
    claimedBy: row.claimed_by,
    sensitive: row.sensitive ?? false,
    embargoUntil: row.embargo_until?.toISOString() ?? null,
    scheduledAt: row.scheduled_at?.toISOString() ?? null,
    coverThumbnail:
      row.cover_id && cover ? { assetId: row.cover_id, width: cover.width, height: cover.height } : null,
  };
}
