import { mediaOf, type Action, type actSchema, type Stage } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { hastenMedia, WAITING_STAGES } from '../assets/hasten';
import { first, inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import { asActor, type Caller } from '../people/caller';
import { endProposalsOf } from '../proposals/rows';
import { keepAtAction } from '../versions/keep';
import { approve } from './approve';
import { keepReason } from './keep-reason';
import { keepStyle } from './keep-style';
import { notify } from './notify';
import { openStory, permit, type OpenStory } from './open';
import { publish } from './publish';
import { withdraw } from './withdraw';

export type ActInput = z.output<typeof actSchema>;

/** What every step of an action gets. */
export interface Step {
  readonly strapi: Core.Strapi;
  readonly sql: Sql;
  readonly open: OpenStory;
  readonly caller: Caller;
  readonly input: ActInput;
  readonly to: Stage;
  readonly now: Date;
}

/** What an action does besides changing the stage; what it gives is added to the audit event. */
type Effect = (step: Step) => Promise<Readonly<Record<string, unknown>>>;

const nothing: Effect = async () => ({});
const EFFECTS: Readonly<Record<Exclude<Action, 'edit'>, Effect>> = {
  submit: nothing,
  sign_off: nothing,
  claim: nothing,
  forward: nothing,
  return: keepReason,
  approve,
  revoke: keepReason,
  publish,
  reopen: keepReason,
  withdraw,
};

/** Actions after which an earlier approval no longer holds. */
const ENDS_APPROVAL: ReadonlySet<Action> = new Set(['return', 'revoke', 'reopen', 'withdraw']);

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
    const to = permit(open, action, caller, input.basedOn, input);
    await keepStyle(sql, open, action);
    const step: Step = { strapi, sql, open, caller, input, to, now: new Date() };
    await throughGate(sql, storyId, async () => {
      await keepAtAction(step, action);
      await changeStage(step, action);
      if (WAITING_STAGES.includes(to)) await hastenMedia(sql, mediaOf(open.story.content));
      if (to === 'published' || to === 'withdrawn') await endProposalsOf(sql, storyId);
      const detail = await EFFECTS[action](step);
      await notify(step, action);
      await audit(sql, {
        actor: asActor(caller),
        action: `story.${action}`,
        subject: storyId,
        detail: {
          from: open.story.stage,
          to,
          revision: open.story.revision + 1,
          contentHash: open.facts.contentHash,
          ...(input.note ? { note: input.note } : {}),
          ...detail,
        },
      });
    });
  });
}

async function changeStage({ sql, open, to, now }: Step, action: Action): Promise<void> {
  await first(
    sql,
    `update stories set stage = ?, stage_since = ?, revision = revision + 1, updated_at = ? where id = ?`,
    [to, now, now, open.story.id],
  );
  if (ENDS_APPROVAL.has(action) && open.story.approval) await endApproval(sql, open);
}

/** Takes the approval off the working copy; what was approved stays on record in newsroom.approvals. */
async function endApproval(sql: Sql, { story }: OpenStory): Promise<void> {
  await first(
    sql,
    `update stories set approved_hash = null, approved_at = null, approved_channels = null, approved_by_id = null
     where id = ?`,
    [story.id],
  );
}
