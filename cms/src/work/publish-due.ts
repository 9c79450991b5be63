import {
  decide,
  NewsroomError,
  SYSTEM_ACTOR,
  type Action,
  type Decision,
  type DuePublished,
  type ErrorId,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, inTransaction, pool, rows, type Sql } from '../database/sql';
import { BY_THE_CLOCK } from '../gate/record';
import { carryOut, type Behind } from '../stories/act';
import { factsOf } from '../stories/facts';
import type { OpenStory } from '../stories/open';
import { loadStory } from '../stories/row';

/** What may change by itself in a moment: the hour is kept and tried again. */
const PASSING: ReadonlySet<ErrorId> = new Set<ErrorId>(['story.media_not_ready', 'story.not_due']);

/** Milliseconds after which a call ends with more to do: well before the worker stops waiting for an answer. */
const ENOUGH = 8_000;

/**
 * Publishes the stories whose hour has come, one after another in the order of the hours set, each in a transaction of
 * its own: one that cannot go out holds up no other. After a long outage it takes several calls.
 */
export async function publishAllDue(strapi: Core.Strapi): Promise<DuePublished> {
  const due = await rows<{ id: string }>(
    pool(strapi),
    `select document_id as id from stories
     where stage = 'scheduled' and scheduled_at <= clock_timestamp() at time zone 'utc' order by scheduled_at, id`,
  );
  const done = { published: 0, givenBack: 0, waiting: 0, failed: 0 };
  const begun = performance.now();
  for (const { id } of due) {
    if (performance.now() - begun > ENOUGH) return { ...done, more: true, nextInMs: null };
    const outcome = await publishDue(strapi, id).catch((fault: unknown) => {
      strapi.log.error(`story ${id} could not go out at its hour: ${String(fault)}`);
      return 'failed' as const;
    });
    if (outcome !== null) done[outcome] += 1;
  }
  return { ...done, more: false, nextInMs: await untilNext(pool(strapi)) };
}

async function untilNext(sql: Sql): Promise<number | null> {
  const next = await first<{ ms: number | null }>(
    sql,
    `select ceil(extract(epoch from min(scheduled_at) - clock_timestamp() at time zone 'utc') * 1000)::float8 as ms
     from stories where stage = 'scheduled' and scheduled_at > clock_timestamp() at time zone 'utc'`,
  );
  return next?.ms ?? null;
}

/**
 * Publishes one story by the same table as a person does. What may not go out any more (a consent ended, the embargo
 * was moved) goes back to the officer with the reason. Null: it is not scheduled any more.
 */
function publishDue(
  strapi: Core.Strapi,
  storyId: string,
): Promise<'published' | 'givenBack' | 'waiting' | null> {
  return inTransaction(strapi, async (sql) => {
    const story = await loadStory(sql, storyId, 'lock');
    if (story?.stage !== 'scheduled') return null;
    const open: OpenStory = { story, ...(await factsOf(sql, story)) };
    const decision = decide('publish_due', open.facts, SYSTEM_ACTOR);
    if (decision.ok) {
      await byTheClock(strapi, sql, open, 'publish_due', decision);
      return 'published';
    }
    if (PASSING.has(decision.reason)) return 'waiting';
    const back = decide('unschedule', open.facts, SYSTEM_ACTOR);
    await byTheClock(strapi, sql, open, 'unschedule', back, decision.reason);
    return 'givenBack';
  });
}

async function byTheClock(
  strapi: Core.Strapi,
  sql: Sql,
  open: OpenStory,
  action: Exclude<Action, 'edit'>,
  decision: Decision,
  reason?: ErrorId,
): Promise<void> {
  if (!decision.ok) throw new NewsroomError(decision.reason, decision.details);
  await carryOut(
    {
      strapi,
      sql,
      open,
      caller: await scheduler(sql, open),
      signed: BY_THE_CLOCK,
      accountIds: [],
      input: { basedOn: open.story.revision },
      to: decision.to,
      now: open.story.readAt,
    },
    action,
    reason ? { reason } : {},
  );
}

/** Who set the hour stands behind what is done at it, also when they have left; without an account, who approved it. */
async function scheduler(sql: Sql, { story }: OpenStory): Promise<Behind> {
  const { schedule, approval, author } = story;
  const { id, name } = schedule?.by.id ? schedule.by : (approval ?? author);
  const row = await first<{ id: number }>(sql, 'select id from up_users where document_id = ?', [id]);
  return { rowId: row?.id ?? 0, personId: id, name, accountIds: [id] };
}
