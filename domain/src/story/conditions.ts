import { holds, peopleBehind, type Actor, type Membership } from '../access/memberships.ts';
import { consentChannelOf, type PublicChannel } from '../delivery/delivery.ts';
import type { ErrorId } from '../errors.ts';
import { openChecks } from './checklist.ts';
import type { ActionInput, StoryFacts } from './facts.ts';

/** Why an action is refused. */
export interface Refusal {
  readonly ok: false;
  readonly reason: ErrorId;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What a condition is asked about. `by` is the role used; null when the newsroom acts by the clock. */
export interface Asked {
  readonly story: StoryFacts;
  readonly actor: Actor;
  readonly by: Membership | null;
  readonly input: ActionInput;
}

const refuse = (reason: ErrorId, details?: Refusal['details']): Refusal => ({
  ok: false,
  reason,
  ...(details ? { details } : {}),
});
const unless = (holdsTrue: boolean, reason: ErrorId, details?: Refusal['details']): Refusal | null =>
  holdsTrue ? null : refuse(reason, details);

/** Refuses while something the story uses may not go to one of these channels, naming what and which. */
function consentFor(children: StoryFacts['children'], channels: readonly PublicChannel[]): Refusal | null {
  const assets = children
    .map(({ assetId, allowed }) => ({
      assetId,
      channels: channels.filter((channel) => !allowed.includes(consentChannelOf(channel))),
    }))
    .filter((asset) => asset.channels.length > 0);
  return unless(assets.length === 0, 'story.consent_missing', { assets });
}

/** Instants compare as instants, however they are written; what is none compares with nothing. */
const millis = (instant: string): number => Date.parse(instant);
const isAfter = (instant: string | null | undefined, other: string): boolean =>
  typeof instant === 'string' && millis(instant) > millis(other);

/** The furthest a publication is set ahead, in days: what is further is a slip of the year. */
export const SCHEDULE_DAYS = 366;
const DAY = 86_400_000;

/** True when the embargo given ends earlier than the one that holds, or lifts it. */
const shortens = (story: StoryFacts, until: string | null): boolean =>
  story.embargoUntil !== null && !(until !== null && millis(until) >= millis(story.embargoUntil));

function withNote({ input }: Pick<Asked, 'input'>): Refusal | null {
  return unless((input.note ?? '').trim() !== '', 'story.note_required');
}

/** What an action may ask beyond the stage and the role, each by name: null when it is met. */
export const CONDITIONS = {
  complete: ({ story }: Asked) =>
    unless(story.missing.length === 0, 'story.incomplete', { missing: [...story.missing] }),
  media_ready: ({ story }: Asked) =>
    unless(
      story.media === 'ready',
      story.media === 'failed' ? 'story.media_failed' : 'story.media_not_ready',
    ),
  media_not_failed: ({ story }: Asked) => unless(story.media !== 'failed', 'story.media_failed'),
  children_answered: ({ story }: Asked) => {
    const assets = story.children.filter((asset) => !asset.answered).map((asset) => asset.assetId);
    return unless(assets.length === 0, 'story.children_unanswered', { assets });
  },
  consented: ({ story, input }: Asked) => consentFor(story.children, input.channels ?? []),
  /** A consent may have been withdrawn or have ended since the approval. */
  still_consented: ({ story }: Asked) => consentFor(story.children, story.approvedChannels),
  note: withNote,
  /** What goes elsewhere leads to the page of the story, so nothing goes there alone. */
  channels: ({ story, input: { channels = [] } }: Asked) => {
    if (channels.length === 0) return refuse('story.channels_required');
    if (!channels.includes('website')) return refuse('story.website_required');
    const closed = channels.filter((channel) => !story.openChannels.includes(channel));
    return unless(closed.length === 0, 'story.channel_not_set_up', { channels: closed });
  },
  checked: ({ story, input }: Asked) => {
    const open = openChecks(story.toCheck, input.checklist ?? []);
    return unless(open.length === 0, 'story.checklist_open', { checks: open });
  },
  /** Nobody approves own words: not by another account, nor in the name of somebody who wrote them. */
  others_words: ({ story, actor, by }: Asked) => {
    const writers = [story.authorId, ...story.writerIds];
    return unless(!peopleBehind(actor, by).some((id) => writers.includes(id)), 'story.own_words');
  },
  /** The second word is another person's than the first. */
  another_approver: ({ story, actor, by }: Asked) =>
    unless(!peopleBehind(actor, by).some((id) => story.approvedByIds.includes(id)), 'story.same_approver'),
  as_approved: ({ story }: Asked) =>
    unless(Boolean(story.approvedHash) && story.approvedHash === story.contentHash, 'story.not_approved'),
  second_approved: ({ story }: Asked) =>
    unless(!story.sensitive || story.secondApprovedHash === story.contentHash, 'story.second_missing'),
  live: ({ story }: Asked) => unless(story.hasLiveEdition, 'story.no_live_edition'),
  /** Readers of a corrected story are told what was corrected. */
  publicly_noted: ({ story, input }: Asked) =>
    unless(
      !story.hasLiveEdition || (input.publicNote ?? story.correctionNote).trim() !== '',
      'story.correction_note_required',
    ),
  /** Whoever took it on gives it away; so does the head. */
  claimant: ({ story, actor, by }: Asked) =>
    unless(
      story.claimedById === null || story.claimedById === actor.personId || by?.role === 'department_head',
      'story.claimed',
    ),
  not_mine_yet: ({ story, actor }: Asked) =>
    unless(story.stage !== 'in_edit' || story.claimedById !== actor.personId, 'story.claimed_already'),
  colleague: ({ story, input }: Asked) =>
    unless((input.personId ?? '') !== '' && input.personId !== story.claimedById, 'story.person_required'),
  other_unit: ({ story, input }: Asked) =>
    unless((input.unitId ?? '') !== '' && input.unitId !== story.leadUnitId, 'story.unit_required'),
  not_sensitive_yet: ({ story }: Asked) => unless(!story.sensitive, 'story.sensitive_already'),
  sensitive: ({ story }: Asked) => unless(story.sensitive, 'story.not_sensitive'),
  /** An embargo ends in the future; null lifts it. Left out of an approval, it stays as it is. */
  embargo_ahead: ({ story, input }: Asked) =>
    unless(
      input.until === undefined || input.until === null || isAfter(input.until, story.now),
      'story.time_past',
    ),
  embargo_given: ({ story, input }: Asked) =>
    unless(
      input.until !== undefined && (input.until !== null || story.embargoUntil !== null),
      'story.time_required',
    ),
  /** An embargo is cut short by who answers for the story, with a reason; anyone concerned may lengthen it. */
  embargo_kept: ({ story, actor, input }: Asked) => {
    if (input.until === undefined || !shortens(story, input.until)) return null;
    const answers =
      holds(actor, ['coordinator', 'director']) || holds(actor, ['department_head'], story.leadUnitId);
    if (!answers) return refuse('story.embargo_role', { embargoUntil: story.embargoUntil });
    return withNote({ input });
  },
  not_embargoed: ({ story }: Asked) =>
    unless(!isAfter(story.embargoUntil, story.now), 'story.embargoed', {
      embargoUntil: story.embargoUntil,
    }),
  time_ahead: ({ story, input }: Asked) => {
    if (input.at === undefined || Number.isNaN(millis(input.at))) return refuse('story.time_required');
    if (!isAfter(input.at, story.now)) return refuse('story.time_past');
    return unless(millis(input.at) <= millis(story.now) + SCHEDULE_DAYS * DAY, 'story.time_far');
  },
  /** Nothing is set to go out before its embargo ends. */
  after_embargo: ({ story, input }: Asked) =>
    unless(
      story.embargoUntil === null || !(millis(input.at ?? '') < millis(story.embargoUntil)),
      'story.embargoed',
      { embargoUntil: story.embargoUntil },
    ),
  due: ({ story }: Asked) =>
    unless(story.scheduledAt !== null && !isAfter(story.scheduledAt, story.now), 'story.not_due'),
} as const satisfies Record<string, (asked: Asked) => Refusal | null>;
export type Condition = keyof typeof CONDITIONS;
