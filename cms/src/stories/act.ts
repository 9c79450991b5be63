import { mediaOf, type Action, type actSchema, type Stage } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { hastenMedia, WAITING_STAGES } from '../assets/hasten';
import { first, inTransaction, type Sql } from '../database/sql';
import { audit, type AuditActor } from '../gate/record';
import { throughGate } from '../gate/scope';
import { asActor, type Caller } from '../people/caller';
import { stillHolds } from '../people/still-holds';
import { endProposalsOf } from '../proposals/rows';
import { keepAtAction } from '../versions/keep';
import { approve, approveSecond } from './approve';
import { assign, claim } from './claim';
import { correct } from './correct';
import { embargo } from './embargo';
import { handOver } from './hand-over';
import { keepReason } from './keep-reason';
import { keepStyle } from './keep-style';
import { notify } from './notify';
import { openStory, permit, type OpenStory } from './open';
import { publish, publishDue } from './publish';
import { routeAnew } from './route-anew';
import { clearSchedule, schedule, unschedule } from './schedule';
import { clearSensitive, markSensitive } from './sensitive';
import { withdraw } from './withdraw';

export type ActInput = z.output<typeof actSchema>;

/** The person behind an action: who does it, or who set the hour at which the newsroom does it. */
export type Behind = Pick<Caller, 'rowId' | 'personId' | 'name' | 'accountIds'>;

/** What every step of an action gets. */
export interface Step {
  readonly strapi: Core.Strapi;
  readonly sql: Sql;
  readonly open: OpenStory;
  readonly caller: Behind;
  /** Who signs for it in the record, with the role used. */
  readonly signed: AuditActor;
  /** Every account behind the right that is used, see `peopleBehind`. */
  readonly accountIds: readonly string[];
  readonly input: ActInput;
  readonly to: Stage;
  readonly now: Date;
}

/** What an action does besides changing the stage; what it gives is added to the audit event. */
type Effect = (step: Step) => Promise<Readonly<Record<string, unknown>>>;

const nothing: Effect = async () => ({});
const EFFECTS: Readonly<Record<Exclude<Action, 'edit'>, Effect>> = {
  submit: routeAnew,
  sign_off: nothing,
  claim,
  release: nothing,
  assign,
  hand_over: handOver,
  forward: nothing,
  return: keepReason,
  reject: keepReason,
  approve,
  approve_second: approveSecond,
  revoke: keepReason,
  mark_sensitive: markSensitive,
  clear_sensitive: clearSensitive,
  embargo,
  schedule,
  unschedule,
  publish,
  publish_due: publishDue,
  correct,
  reopen: keepReason,
  withdraw,
  archive: nothing,
};

/** Stages in which an approval holds: in every other one, what was approved may change again. */
const APPROVED: ReadonlySet<Stage> = new Set([
  'second_review',
  'approved',
  'scheduled',
  'published',
  'archived',
]);
/** Stages in which somebody at the desk has the story. */
const AT_HAND: ReadonlySet<Stage> = new Set(['in_edit', 'in_review']);

/**
 * Does an action to a story: one transaction for the stage, what the action brings with it, the audit event, the
 * notices and the jobs. When anything fails, nothing of it stays.
 * @throws NewsroomError the refusal's reason, story.remarks, story.stale, story.not_found
 */
export async function act(
  strapi: Core.Strapi,
  caller: Caller,
  storyId: string,
  action: Exclude<Action, 'edit'>,
  input: ActInput,
): Promise<void> {
  await inTransaction(strapi, async (sql) => {
    const open = await openStory(sql, storyId, caller, 'lock');
    const { to, by, accountIds } = permit(open, action, caller, input.basedOn, input);
    await stillHolds(sql, caller.personId, by);
    await keepStyle(sql, open, action);
    const signed = asActor(caller, by);
    await carryOut(
      { strapi, sql, open, caller, signed, accountIds, input, to, now: open.story.readAt },
      action,
    );
  });
}

/** What follows once an action is let through, in the transaction that asked; `more` is told of it in the record. */
export async function carryOut(
  step: Step,
  action: Exclude<Action, 'edit'>,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { sql, open, signed, input, to } = step;
  const storyId = open.story.documentId;
  await throughGate(sql, storyId, async () => {
    await keepAtAction(step, action);
    await changeStage(step);
    if (WAITING_STAGES.includes(to)) await hastenMedia(sql, mediaOf(open.story.content));
    if (to === 'published' || to === 'withdrawn') await endProposalsOf(sql, storyId);
    const detail = await EFFECTS[action](step);
    await notify(step, action);
    await audit(sql, {
      actor: signed,
      action: `story.${action}`,
      subject: storyId,
      detail: {
        from: open.story.stage,
        to,
        revision: open.story.revision + 1,
        contentHash: open.facts.contentHash,
        ...(input.note ? { note: input.note } : {}),
        ...detail,
        ...more,
      },
    });
  });
}

async function changeStage({ sql, open: { story }, to, now }: Step): Promise<void> {
  await first(
    sql,
    `update stories set stage = ?, stage_since = case when stage = ? then stage_since else ? end,
       revision = revision + 1, updated_at = ? where id = ?`,
    [to, to, now, now, story.id],
  );
  if (story.approval && !APPROVED.has(to)) await endApproval(sql, story.id);
  if (story.claimedBy && !AT_HAND.has(to))
    await first(sql, 'update stories set claimed_by_id = null where id = ?', [story.id]);
  if (story.schedule && to !== 'scheduled') await clearSchedule(sql, story);
}

/** Takes the approvals off the working copy; what was approved stays on record in newsroom.approvals. */
async function endApproval(sql: Sql, storyRowId: number): Promise<void> {
  await first(
    sql,
    `update stories set approved_hash = null, approved_at = null, approved_channels = null, approved_by_id = null,
       approved_by_ids = null, approval_terms = null, second_approved_hash = null, second_approved_at = null,
       second_approved_by_id = null
     where id = ?`,
    [storyRowId],
  );
}
