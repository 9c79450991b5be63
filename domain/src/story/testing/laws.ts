import { holds, peopleBehind, type Actor, type Membership } from '../../access/memberships.ts';
import { mayRead } from '../../access/reading.ts';
import { consentChannelOf, publicChannels } from '../../delivery/delivery.ts';
import type { Action, Stage } from '../stages.ts';
import type { ActionInput } from '../facts.ts';
import type { Newsroom } from './newsroom.ts';

/** An action that was let through: who did it, to what, and where it leads. */
export interface Done {
  readonly action: Action;
  readonly actor: Actor;
  readonly input: ActionInput;
  readonly to: Stage;
  readonly by: Membership | null;
}

/** A law of the newsroom: true when `done` breaks it. The newsroom is as it was before. */
type Law = (newsroom: Newsroom, done: Done) => boolean;

const OUTSIDE_UNIT: readonly Stage[] = ['submitted', 'in_review', 'second_review', 'approved', 'published'];
const publishes = (action: Action): boolean => action === 'publish' || action === 'publish_due';
const approves = (action: Action): boolean => action === 'approve' || action === 'approve_second';
const time = (instant: string | null | undefined): number => Date.parse(instant ?? '');
const STAFF = ['contributor', 'unit_head', 'desk_editor', 'department_head'] as const;
const ABOVE = ['publishing_officer', 'coordinator', 'director'] as const;

/**
 * What must hold whatever the table says, in words that do not come from the table: the plan's and the house's rules
 * as a reader would put them. A table that lost a condition breaks one of them.
 */
export const LAWS = {
  'only content approved by someone who wrote nothing of it is published': (
    { story, approvals },
    { action },
  ) =>
    publishes(action) &&
    !approvals.some(
      ({ contentHash, accounts }) =>
        contentHash === story.contentHash &&
        !accounts.some((id) => id === story.authorId || story.writerIds.includes(id)),
    ),
  'what is sensitive is published with the word of the directorate, another person’s than the head’s': (
    { story, approvals },
    { action },
  ) =>
    publishes(action) &&
    story.sensitive &&
    !approvals.some(
      (second) =>
        second.second &&
        second.contentHash === story.contentHash &&
        approvals.some(
          (first) =>
            !first.second &&
            first.contentHash === story.contentHash &&
            !first.accounts.some((id) => second.accounts.includes(id)),
        ),
    ),
  'the second word is another person’s': ({ story }, { action, actor, by }) =>
    action === 'approve_second' && peopleBehind(actor, by).some((id) => story.approvedByIds.includes(id)),
  'the second word is given to what the head approved': ({ story }, { action }) =>
    action === 'approve_second' && story.approvedHash !== story.contentHash,
  'only a head of the lead department approves': ({ story }, { action, actor }) =>
    action === 'approve' && !holds(actor, ['department_head'], story.leadUnitId),
  'only the directorate gives the second word, and only it takes the mark away': (
    _newsroom,
    { action, actor },
  ) => (action === 'approve_second' || action === 'clear_sensitive') && !holds(actor, ['director']),
  'nothing is approved while a required check is open, and nobody answers for what is computed': (
    { story },
    { action, input },
  ) =>
    action === 'approve' &&
    story.toCheck.some((id) => id === 'style' || !(input.checklist ?? []).includes(id)),
  'nobody approves their own words, by another account or in another’s name': (
    { story },
    { action, actor, by },
  ) =>
    approves(action) &&
    peopleBehind(actor, by).some((id) => id === story.authorId || story.writerIds.includes(id)),
  'only a publishing officer publishes, schedules or takes down': (_newsroom, { action, actor }) =>
    (action === 'publish' || action === 'schedule' || action === 'withdraw') &&
    !holds(actor, ['publishing_officer']),
  'the newsroom does nothing by itself but what was set': (_newsroom, { action, actor }) =>
    (actor.system === true) !== (action === 'publish_due') &&
    !(actor.system === true && action === 'unschedule'),
  'nobody takes a schedule away who neither publishes nor decides': ({ story }, { action, actor }) =>
    action === 'unschedule' &&
    actor.system !== true &&
    !holds(actor, ['publishing_officer']) &&
    !holds(actor, ['department_head'], story.leadUnitId),
  'nothing goes out before its hour': ({ story }, { action }) =>
    action === 'publish_due' && !(time(story.scheduledAt) <= time(story.now)),
  'nothing goes out under an embargo': ({ story }, { action }) =>
    publishes(action) && time(story.embargoUntil) > time(story.now),
  'nothing is set to go out in the past, or under an embargo': ({ story }, { action, input }) =>
    action === 'schedule' &&
    (!(time(input.at) > time(story.now)) || time(input.at) < time(story.embargoUntil)),
  'nothing is set to go out that is not approved as it is': ({ story }, { action }) =>
    action === 'schedule' &&
    (story.approvedHash !== story.contentHash ||
      (story.sensitive && story.secondApprovedHash !== story.contentHash)),
  'an embargo ends in the future': ({ story }, { action, input }) =>
    ['embargo', 'approve'].includes(action) &&
    typeof input.until === 'string' &&
    !(time(input.until) > time(story.now)),
  'setting an embargo says until when, or lifts one': ({ story }, { action, input }) =>
    action === 'embargo' &&
    (input.until === undefined || (input.until === null && story.embargoUntil === null)),
  'an embargo is cut short by who answers for the story, with a reason, once the story has left the unit': (
    { story },
    { action, actor, input },
  ) =>
    ['embargo', 'approve'].includes(action) &&
    story.stage !== 'draft' &&
    input.until !== undefined &&
    story.embargoUntil !== null &&
    !(time(input.until) >= time(story.embargoUntil)) &&
    (!/\S/.test(input.note ?? '') ||
      !(holds(actor, ['coordinator', 'director']) || holds(actor, ['department_head'], story.leadUnitId))),
  'nobody acts without a part in the unit, the lead, publishing or leading': ({ story }, { actor }) =>
    actor.system !== true &&
    !holds(actor, ABOVE) &&
    ![story.unitId, story.leadUnitId].some((unitId) => holds(actor, STAFF, unitId)),
  'the directorate and the coordinator steer, they do not write or publish': ({ story }, { action, actor }) =>
    !holds(actor, ['publishing_officer']) &&
    actor.system !== true &&
    ![story.unitId, story.leadUnitId].some((unitId) => holds(actor, STAFF, unitId)) &&
    !holds(actor, ['coordinator'], story.leadUnitId) &&
    ![
      'hand_over',
      'mark_sensitive',
      'clear_sensitive',
      'approve_second',
      'embargo',
      'archive',
      ...(story.stage === 'second_review' ? ['return'] : []),
    ].includes(action),
  'the desk’s steps are the desk’s': ({ story }, { action, actor }) =>
    (['claim', 'release', 'assign', 'forward', 'reject'].includes(action) ||
      (action === 'return' && ['submitted', 'in_edit', 'in_review'].includes(story.stage))) &&
    !holds(actor, ['desk_editor', 'department_head', 'coordinator'], story.leadUnitId),
  'what is rejected, is rejected by the head': ({ story }, { action, actor }) =>
    action === 'reject' && !holds(actor, ['department_head'], story.leadUnitId),
  'what the directorate has before it, it sends back itself': ({ story }, { action, actor }) =>
    action === 'return' && story.stage === 'second_review' && !holds(actor, ['director']),
  'what has left the unit is steered from above the unit': ({ story }, { action, actor }) =>
    (action === 'hand_over' ||
      action === 'mark_sensitive' ||
      action === 'correct' ||
      action === 'reopen' ||
      action === 'revoke' ||
      action === 'archive' ||
      (action === 'embargo' && !['draft', 'returned'].includes(story.stage))) &&
    !holds(actor, ABOVE) &&
    !holds(actor, ['desk_editor', 'department_head'], story.leadUnitId),
  'what was decided is filed or opened again by those who keep it': ({ story }, { action, actor }) =>
    (action === 'archive' && !holds(actor, ['publishing_officer', 'coordinator'])) ||
    (action === 'revoke' &&
      !holds(actor, ['publishing_officer']) &&
      !holds(actor, ['department_head'], story.leadUnitId)) ||
    (['correct', 'reopen'].includes(action) &&
      !holds(actor, ['publishing_officer']) &&
      !holds(actor, ['desk_editor', 'department_head', 'coordinator'], story.leadUnitId)) ||
    (action === 'reopen' &&
      story.stage === 'rejected' &&
      !holds(actor, ['desk_editor', 'department_head', 'coordinator'], story.leadUnitId)),
  'an embargo before the story has left the unit is the unit’s': ({ story }, { action, actor }) =>
    action === 'embargo' && ['draft', 'returned'].includes(story.stage) && !holds(actor, STAFF, story.unitId),
  'a story is given away by who has it, or by the head': ({ story }, { action, actor }) =>
    ['release', 'assign'].includes(action) &&
    story.claimedById !== null &&
    story.claimedById !== actor.personId &&
    !holds(actor, ['department_head'], story.leadUnitId),
  'a story is given to somebody else': ({ story }, { action, input }) =>
    action === 'assign' && (!input.personId || input.personId === story.claimedById),
  'nobody takes what they have': ({ story }, { action, actor }) =>
    action === 'claim' && story.stage === 'in_edit' && story.claimedById === actor.personId,
  'a story is handed over to another department': ({ story }, { action, input }) =>
    action === 'hand_over' && (!input.unitId || input.unitId === story.leadUnitId),
  'what is marked is not marked again, and only what is marked is cleared': ({ story }, { action }) =>
    (action === 'mark_sensitive' && story.sensitive) || (action === 'clear_sensitive' && !story.sensitive),
  'readers of a corrected story are told what was corrected': ({ story }, { action, input }) =>
    action === 'approve' && story.hasLiveEdition && !/\S/.test(input.publicNote ?? story.correctionNote),
  'nobody acts on what they may not read': ({ story }, { actor }) =>
    actor.system !== true && !mayRead(actor, { ...story, cooperatingUnitIds: [] }),
  'nothing incomplete goes onward': ({ story }, { action, to }) =>
    ['submit', 'sign_off', 'forward', 'approve'].includes(action) &&
    OUTSIDE_UNIT.includes(to) &&
    story.missing.length > 0,
  'nothing incomplete is put before the head of the unit': ({ story }, { to }) =>
    to === 'unit_review' && story.missing.length > 0,
  'a broken picture is not sent or put before the head': ({ story }, { action }) =>
    (action === 'submit' || action === 'forward') && story.media === 'failed',
  'nothing is approved or published before its pictures are ready': ({ story }, { action }) =>
    (approves(action) || publishes(action)) && story.media !== 'ready',
  'nothing is passed on before a person has answered for the children in it': ({ story }, { action }) =>
    (['submit', 'sign_off', 'forward'].includes(action) || approves(action) || publishes(action)) &&
    story.children.some(({ answered }) => !answered),
  'nothing is approved for a channel an identifiable child has no valid consent for on that day': (
    { story },
    { action, input },
  ) =>
    action === 'approve' &&
    publicChannels.some(
      (name) =>
        input.channels?.includes(name) &&
        !story.children.every(({ allowed }) => allowed.includes(consentChannelOf(name))),
    ),
  'nothing is published to a channel with an identifiable child without valid consent on that day': (
    { story },
    { action },
  ) =>
    (publishes(action) || action === 'approve_second') &&
    story.approvedChannels.some(
      (name) => !story.children.every(({ allowed }) => allowed.includes(consentChannelOf(name))),
    ),
  'an approval names channels': (_newsroom, { action, input }) =>
    action === 'approve' && (input.channels ?? []).length === 0,
  'whoever sends back, hands over, rejects, marks, opens again or takes down says why': (
    _newsroom,
    { action, input },
  ) =>
    [
      'return',
      'reject',
      'hand_over',
      'revoke',
      'correct',
      'reopen',
      'withdraw',
      'mark_sensitive',
      'clear_sensitive',
    ].includes(action) && !/\S/.test(input.note ?? ''),
  'only what is live is taken down': ({ story }, { action }) =>
    action === 'withdraw' && !story.hasLiveEdition,
  'where the unit signs off, nothing leaves it unsigned': ({ story }, { action, to }) =>
    story.unitSignsOff && action === 'submit' && to !== 'unit_review',
  'what is sensitive is not approved by the head alone': ({ story }, { action, to }) =>
    action === 'approve' && story.sensitive && to !== 'second_review',
  'content changes only in the hands of the unit or of the desk': ({ story }, { action, actor }) =>
    action === 'edit' &&
    !(story.stage === 'in_edit'
      ? holds(actor, ['desk_editor', 'department_head', 'coordinator'], story.leadUnitId)
      : holds(actor, STAFF, story.unitId)),
  'what the unit has, the unit passes on': ({ story }, { action, actor }) =>
    (action === 'submit' && !holds(actor, STAFF, story.unitId)) ||
    ((action === 'sign_off' || (action === 'return' && story.stage === 'unit_review')) &&
      !holds(actor, ['unit_head', 'department_head'], story.unitId)),
  'nothing is edited while someone decides about it': ({ story }, { action }) =>
    action === 'edit' && !['draft', 'returned', 'in_edit'].includes(story.stage),
} as const satisfies Record<string, Law>;

/** The laws that `done` breaks. */
export const brokenBy = (newsroom: Newsroom, done: Done): string[] =>
  Object.entries<Law>(LAWS).flatMap(([law, breaks]) => (breaks(newsroom, done) ? [law] : []));
