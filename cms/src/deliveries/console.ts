import {
  CONSOLE_ROLES,
  holds,
  NewsroomError,
  STAGE_OF_VIEW,
  STATES_OF_VIEW,
  type ConsolePage,
  type consoleSchema,
  type ConsoleStory,
  type ConsoleViewName,
  type PublicChannel,
  type Stage,
  type StoryKind,
  type UnitRef,
} from '@toasoan/domain';
import type { z } from 'zod';
import { first, rows, type Sql } from '../database/sql';
import type { Caller } from '../people/caller';
import { newestDeliveriesOf } from './view';

/** Stories on one page of the console. */
const PAGE = 20;

/** Conditions on `d` (deliveries): the newest of its story on its channel. */
const NEWEST = `not exists (
  select 1 from deliveries n where n.story_id = d.story_id and n.channel = d.channel and n.id > d.id)`;
const stands = (states: readonly string[]): string =>
  `exists (select 1 from deliveries d where d.story_id = s.id and ${NEWEST}
           and d.state in (${states.map((state) => `'${state}'`).join(', ')}))`;

/** Conditions on `s` (stories). What is in trouble is shown there and nowhere else. */
const TROUBLE = stands(STATES_OF_VIEW.trouble);
const CONDITIONS: Readonly<Record<ConsoleViewName, string>> = {
  trouble: TROUBLE,
  waiting: `s.stage = '${STAGE_OF_VIEW.waiting}'`,
  scheduled: `s.stage = '${STAGE_OF_VIEW.scheduled}'`,
  sending: `${stands(STATES_OF_VIEW.sending)} and not ${TROUBLE}`,
  done: `exists (select 1 from deliveries d where d.story_id = s.id)
         and not ${stands([...STATES_OF_VIEW.trouble, ...STATES_OF_VIEW.sending])}`,
};
const ORDERS: Readonly<Record<ConsoleViewName, string>> = {
  trouble: 's.stage_since, s.id',
  waiting: 's.stage_since, s.id',
  scheduled: 's.scheduled_at, s.id',
  sending: 's.stage_since, s.id',
  done: '(select max(d.settled_at) from deliveries d where d.story_id = s.id) desc nulls last, s.id desc',
};

interface Row {
  row_id: number;
  id: string;
  headline: string;
  kind: StoryKind;
  unit: UnitRef;
  stage: Stage;
  stage_since: Date;
  scheduled_at: Date | null;
  channels: PublicChannel[] | null;
  total: number;
}

/**
 * One page of the publisher's console: stories in one state of going out, with the newest delivery of each channel.
 * @throws NewsroomError story.role
 */
export async function consolePage(
  sql: Sql,
  caller: Caller,
  { view, page }: z.output<typeof consoleSchema>,
): Promise<ConsolePage> {
  if (!holds(caller, CONSOLE_ROLES)) throw new NewsroomError('story.role');
  const found = await rows<Row>(
    sql,
    `select s.id as row_id, s.document_id as id, s.headline, s.kind, s.stage, s.stage_since, s.scheduled_at,
            case when s.stage in ('approved', 'scheduled') then s.approved_channels end as channels,
            json_build_object('id', u.document_id, 'code', u.code, 'name', u.name) as unit, count(*) over ()::int as total
     from stories s join units u on u.id = s.unit_id
     where ${CONDITIONS[view]} order by ${ORDERS[view]} limit ? offset ?`,
    [PAGE, (page - 1) * PAGE],
  );
  const deliveries = await newestDeliveriesOf(
    sql,
    found.map((row) => row.row_id),
    caller,
  );
  const total = found[0]?.total ?? 0;
  return {
    items: found.map((row): ConsoleStory => ({
      id: row.id,
      headline: row.headline,
      kind: row.kind,
      unit: row.unit,
      stage: row.stage,
      since: row.stage_since.toISOString(),
      scheduledAt: row.scheduled_at?.toISOString() ?? null,
      channels: row.channels ?? [],
      deliveries: deliveries.get(row.row_id) ?? [],
    })),
    page,
    pageCount: Math.max(1, Math.ceil(total / PAGE)),
    total,
    counts: await countsOf(sql),
  };
}

async function countsOf(sql: Sql): Promise<ConsolePage['counts']> {
  const row = await first<ConsolePage['counts']>(
    sql,
    `select (select count(*)::int from stories s where ${CONDITIONS.trouble}) as trouble,
            (select count(*)::int from stories s where ${CONDITIONS.waiting}) as waiting,
            (select count(*)::int from stories s where ${CONDITIONS.scheduled}) as scheduled,
            (select count(*)::int from stories s where ${CONDITIONS.sending}) as sending`,
  );
  return row ?? { trouble: 0, waiting: 0, scheduled: 0, sending: 0 };
}
