import {
  FEEDBACK_ACTIONS,
  FEEDBACK_MONTHS,
  mayHandleFeedback,
  maySettleFeedback,
  NewsroomError,
  PAGE_SIZE,
  type FeedbackList,
  type FeedbackState,
  type FeedbackView,
  type SettleFeedback,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, inTransaction, rows, type Sql } from '../database/sql';
import { audit, BY_THE_CLOCK } from '../gate/record';
import { asActor, type Caller } from '../people/caller';

interface Row {
  id: string;
  text: string;
  name: string;
  contact: string;
  received_at: Date;
  story_id: string | null;
  headline: string | null;
  state: FeedbackState;
  note: string;
  handled_by: string | null;
  handled_at: Date | null;
  total: number;
}

const FEEDBACK = `
select f.id, f.text, f.name, f.contact, f.received_at, s.document_id as story_id, s.headline, f.state, f.note,
       f.handled_by, f.handled_at, count(*) over ()::int as total
from newsroom.feedback f left join stories s on s.document_id = f.story_id`;

const toView = (row: Row): FeedbackView => ({
  id: row.id,
  text: row.text,
  name: row.name,
  contact: row.contact,
  at: row.received_at.toISOString(),
  story: row.story_id !== null && row.headline !== null ? { id: row.story_id, headline: row.headline } : null,
  state: row.state,
  note: row.note,
  handledBy: row.handled_by,
  handledAt: row.handled_at?.toISOString() ?? null,
});

/** What readers wrote, newest first. @throws NewsroomError feedback.role */
export async function feedbackList(
  sql: Sql,
  caller: Caller,
  { state, page }: { readonly state: FeedbackState; readonly page: number },
): Promise<FeedbackList> {
  if (!mayHandleFeedback(caller)) throw new NewsroomError('feedback.role');
  const found = await rows<Row>(
    sql,
    `${FEEDBACK} where f.state = ? order by f.received_at desc, f.id limit ? offset ?`,
    [state, PAGE_SIZE, (page - 1) * PAGE_SIZE],
  );
  const counted = await first<{ open: number }>(
    sql,
    `select count(*)::int as open from newsroom.feedback where state = 'open'`,
  );
  return {
    items: found.map(toView),
    page,
    pageCount: Math.max(1, Math.ceil((found[0]?.total ?? 0) / PAGE_SIZE)),
    open: counted?.open ?? 0,
  };
}

/** Settles what a reader wrote, or opens it again. @throws NewsroomError feedback.role, feedback.not_found, feedback.settled */
export async function settleFeedback(
  strapi: Core.Strapi,
  caller: Caller,
  id: string,
  { action, note }: SettleFeedback,
): Promise<FeedbackView> {
  if (!mayHandleFeedback(caller)) throw new NewsroomError('feedback.role');
  return inTransaction(strapi, async (sql) => {
    const before = await first<{ state: FeedbackState; story_id: string | null }>(
      sql,
      'select state, story_id from newsroom.feedback where id = ? for update',
      [id],
    );
    if (!before) throw new NewsroomError('feedback.not_found');
    const verdict = maySettleFeedback(before.state, action);
    if (!verdict.ok) throw new NewsroomError(verdict.reason);
    await first(
      sql,
      'update newsroom.feedback set state = ?, note = ?, handled_by = ?, handled_at = now() where id = ?',
      [FEEDBACK_ACTIONS[action], note, caller.name, id],
    );
    await audit(sql, {
      actor: asActor(caller),
      action: `feedback.${action}`,
      subject: before.story_id ?? 'feedback',
      detail: { feedback: id },
    });
    const row = await first<Row>(sql, `${FEEDBACK} where f.id = ?`, [id]);
    if (!row) throw new NewsroomError('feedback.not_found');
    return toView(row);
  });
}

/** Deletes what readers wrote once its time is over, as the form promises. */
export async function forgetOldFeedback(sql: Sql): Promise<void> {
  const gone = await rows<{ id: string }>(
    sql,
    `delete from newsroom.feedback where received_at < now() - interval '${FEEDBACK_MONTHS} months' returning id`,
  );
  if (gone.length === 0) return;
  await audit(sql, {
    actor: BY_THE_CLOCK,
    action: 'feedback.forget',
    subject: 'feedback',
    detail: { count: gone.length },
  });
}
