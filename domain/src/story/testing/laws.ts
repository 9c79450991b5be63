import { holds, type Actor } from '../../access/memberships.ts';
import { mayRead } from '../../access/reading.ts';
import { channelNames } from '../../delivery/delivery.ts';
import type { Action, Stage } from '../stages.ts';
import type { ActionInput } from '../transitions.ts';
import type { Newsroom } from './newsroom.ts';

/** An action that was let through: who did it, to what, and where it leads. */
export interface Done {
  readonly action: Action;
  readonly actor: Actor;
  readonly input: ActionInput;
  readonly to: Stage;
}

/** A law of the newsroom: true when `done` breaks it. The newsroom is as it was before. */
type Law = (newsroom: Newsroom, done: Done) => boolean;

const OUTSIDE_UNIT: readonly Stage[] = ['submitted', 'in_review', 'approved', 'published'];

/**
 * What must hold whatever the table says, in words that do not come from the table: the plan's and the house's rules
 * as a reader would put them. A table that lost a condition breaks one of them.
 */
export const LAWS = {
  'only content approved by someone who wrote nothing of it is published': (
    { story, approvals },
    { action },
  ) =>
    action === 'publish' &&
    !approvals.some(
      ({ contentHash, by }) =>
        contentHash === story.contentHash &&
        by.personId !== story.authorId &&
        !story.writerIds.includes(by.personId),
    ),
  'only a head of the lead department approves': ({ story }, { action, actor }) =>
    action === 'approve' && !holds(actor, ['department_head'], story.leadUnitId),
  'nothing is approved while a required check is open, and nobody answers for what is computed': (
    { story },
    { action, input },
  ) =>
    action === 'approve' &&
    story.toCheck.some((id) => id === 'style' || !(input.checklist ?? []).includes(id)),
  'nobody approves their own words': ({ story }, { action, actor }) =>
    action === 'approve' && (story.authorId === actor.personId || story.writerIds.includes(actor.personId)),
  'only a publishing officer publishes or takes down': (_newsroom, { action, actor }) =>
    (action === 'publish' || action === 'withdraw') && !holds(actor, ['publishing_officer']),
  'nobody acts without a part in the unit, the lead or publishing': ({ story }, { actor }) =>
    !holds(actor, ['publishing_officer']) &&
    ![story.unitId, story.leadUnitId].some((unitId) =>
      holds(actor, ['contributor', 'unit_head', 'desk_editor', 'department_head'], unitId),
    ),
  'nobody acts on what they may not read': ({ story }, { actor }) =>
    !mayRead(actor, { ...story, cooperatingUnitIds: [] }),
  'nothing incomplete goes onward': ({ story }, { action, to }) =>
    ['submit', 'sign_off', 'forward', 'approve'].includes(action) &&
    OUTSIDE_UNIT.includes(to) &&
    story.missing.length > 0,
  'nothing incomplete is put before the head of the unit': ({ story }, { to }) =>
    to === 'unit_review' && story.missing.length > 0,
  'a broken picture is not sent or put before the head': ({ story }, { action }) =>
    (action === 'submit' || action === 'forward') && story.media === 'failed',
  'nothing is approved or published before its pictures are ready': ({ story }, { action }) =>
    (action === 'approve' || action === 'publish') && story.media !== 'ready',
  'nothing is passed on before a person has answered for the children in it': ({ story }, { action }) =>
    ['submit', 'sign_off', 'forward', 'approve', 'publish'].includes(action) &&
    story.children.some(({ answered }) => !answered),
  'nothing is approved for a channel an identifiable child has no valid consent for on that day': (
    { story },
    { action, input },
  ) =>
    action === 'approve' &&
    channelNames.some(
      (name) =>
        input.channels?.includes(name) && !story.children.every(({ allowed }) => allowed.includes(name)),
    ),
  'nothing is published to a channel with an identifiable child without valid consent on that day': (
    { story },
    { action },
  ) =>
    action === 'publish' &&
    story.approvedChannels.some((name) => !story.children.every(({ allowed }) => allowed.includes(name))),
  'an approval names channels': (_newsroom, { action, input }) =>
    action === 'approve' && (input.channels ?? []).length === 0,
  'whoever sends back, opens again or takes down says why': (_newsroom, { action, input }) =>
    ['return', 'revoke', 'reopen', 'withdraw'].includes(action) && !/\S/.test(input.note ?? ''),
  'only what is live is taken down': ({ story }, { action }) =>
    action === 'withdraw' && !story.hasLiveEdition,
  'where the unit signs off, nothing leaves it unsigned': ({ story }, { action, to }) =>
    story.unitSignsOff && action === 'submit' && to !== 'unit_review',
  'content changes only in the hands of the unit or of the desk': ({ story }, { action, actor }) =>
    action === 'edit' &&
    !holds(
      actor,
      ['contributor', 'unit_head', 'desk_editor', 'department_head'],
      story.stage === 'in_edit' ? story.leadUnitId : story.unitId,
    ),
  'nothing is edited while someone decides about it': ({ story }, { action }) =>
    action === 'edit' && !['draft', 'returned', 'in_edit'].includes(story.stage),
} as const satisfies Record<string, Law>;

/** The laws that `done` breaks. */
export const brokenBy = (newsroom: Newsroom, done: Done): string[] =>
  Object.entries<Law>(LAWS).flatMap(([law, breaks]) => (breaks(newsroom, done) ? [law] : []));
