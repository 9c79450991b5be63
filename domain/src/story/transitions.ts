import { holds, type Actor } from '../access/memberships.ts';
import type { Role } from '../access/roles.ts';
import type { ChannelName } from '../delivery/delivery.ts';
import type { ErrorId } from '../errors.ts';
import { openChecks, type CheckId } from './checklist.ts';
import type { Action, Stage } from './stages.ts';

/**
 * The route of a story (Điện Biên plan, part III) as one table: stage × action × who × condition → stage, or a
 * refusal with a reason. Every door asks `decide`; nothing else changes a stage.
 */

/** Whether a picture or video a story uses may be shown, as far as children in it are concerned. */
export interface ChildrenFact {
  readonly assetId: string;
  /** The channels it may go to on the day at hand, see `allowedChannels`. */
  readonly allowed: readonly ChannelName[];
  /** Whether a person has said if children can be recognised in it. */
  readonly answered: boolean;
}

/** What the rules need to know about a story. Ids are document ids; hashes are hex SHA-256. */
export interface StoryFacts {
  readonly stage: Stage;
  readonly authorId: string;
  /** Everyone who has changed the content since the story was begun, the author included. */
  readonly writerIds: readonly string[];
  /** The unit that sends the story. */
  readonly unitId: string;
  /** The unit's setting: its head signs off before a story leaves. */
  readonly unitSignsOff: boolean;
  /** The department that decides about the story (see routing); null until topics are chosen. */
  readonly leadUnitId: string | null;
  /** Hash of the content as it is now. */
  readonly contentHash: string;
  /** Hash of the content that was last approved; null when no approval holds. */
  readonly approvedHash: string | null;
  /** The channels that approval names; empty when none holds. */
  readonly approvedChannels: readonly ChannelName[];
  readonly hasLiveEdition: boolean;
  /** Required parts the content lacks, see `missingParts`; empty when complete. */
  readonly missing: readonly string[];
  /** The worst state of the pictures the content uses. */
  readonly media: 'ready' | 'processing' | 'failed';
  /** One for every picture and video the content uses, and for every file whose kind is not known yet. */
  readonly children: readonly ChildrenFact[];
  /** Required lines of the checklist that are open, see `requiredChecks`; those a person answers are always among them. */
  readonly toCheck: readonly CheckId[];
}

/** What came with the request. */
export interface ActionInput {
  readonly note?: string | undefined;
  readonly channels?: readonly string[] | undefined;
  /** Lines of the checklist a person says they have checked. */
  readonly checklist?: readonly string[] | undefined;
}

export type Decision =
  | { readonly ok: true; readonly to: Stage }
  | { readonly ok: false; readonly reason: ErrorId; readonly details?: Readonly<Record<string, unknown>> };

type Place = 'unit' | 'lead' | 'anywhere';
interface Who {
  readonly roles: readonly Role[];
  readonly at: Place;
}

/** Refuses while something the story uses may not go to one of these channels, naming what and which. */
function consentFor(children: StoryFacts['children'], channels: readonly string[]): Decision | null {
  const assets = children
    .map(({ assetId, allowed }) => ({
      assetId,
      channels: channels.filter((channel) => !allowed.some((open) => open === channel)),
    }))
    .filter((asset) => asset.channels.length > 0);
  return assets.length > 0 ? { ok: false, reason: 'story.consent_missing', details: { assets } } : null;
}

const CONDITIONS = {
  complete: (story: StoryFacts): Decision | null =>
    story.missing.length > 0
      ? { ok: false, reason: 'story.incomplete', details: { missing: [...story.missing] } }
      : null,
  media_ready: (story: StoryFacts): Decision | null =>
    story.media === 'ready'
      ? null
      : { ok: false, reason: story.media === 'failed' ? 'story.media_failed' : 'story.media_not_ready' },
  media_not_failed: (story: StoryFacts): Decision | null =>
    story.media === 'failed' ? { ok: false, reason: 'story.media_failed' } : null,
  children_answered: (story: StoryFacts): Decision | null => {
    const assets = story.children.filter((asset) => !asset.answered).map((asset) => asset.assetId);
    return assets.length > 0 ? { ok: false, reason: 'story.children_unanswered', details: { assets } } : null;
  },
  consented: (story: StoryFacts, _actor: Actor, input: ActionInput): Decision | null =>
    consentFor(story.children, input.channels ?? []),
  /** A consent may have been withdrawn or have ended since the approval. */
  still_consented: (story: StoryFacts): Decision | null => consentFor(story.children, story.approvedChannels),
  note: (_story: StoryFacts, _actor: Actor, input: ActionInput): Decision | null =>
    (input.note ?? '').trim() === '' ? { ok: false, reason: 'story.note_required' } : null,
  channels: (_story: StoryFacts, _actor: Actor, input: ActionInput): Decision | null =>
    (input.channels ?? []).length === 0 ? { ok: false, reason: 'story.channels_required' } : null,
  checked: (story: StoryFacts, _actor: Actor, input: ActionInput): Decision | null => {
    const open = openChecks(story.toCheck, input.checklist ?? []);
    return open.length > 0 ? { ok: false, reason: 'story.checklist_open', details: { checks: open } } : null;
  },
  others_words: (story: StoryFacts, actor: Actor): Decision | null =>
    story.authorId === actor.personId || story.writerIds.includes(actor.personId)
      ? { ok: false, reason: 'story.own_words' }
      : null,
  as_approved: (story: StoryFacts): Decision | null =>
    !story.approvedHash || story.approvedHash !== story.contentHash
      ? { ok: false, reason: 'story.not_approved' }
      : null,
  live: (story: StoryFacts): Decision | null =>
    story.hasLiveEdition ? null : { ok: false, reason: 'story.no_live_edition' },
} as const;
export type Condition = keyof typeof CONDITIONS;

export interface Transition {
  readonly action: Action;
  readonly from: readonly Stage[];
  /** `same`: the stage stays. `next`: unit_review when the unit signs off, submitted otherwise. */
  readonly to: Stage | 'same' | 'next';
  readonly who: readonly Who[];
  readonly conditions: readonly Condition[];
}

const unitStaff: Who = { roles: ['contributor', 'unit_head', 'desk_editor', 'department_head'], at: 'unit' };
const unitHead: Who = { roles: ['unit_head', 'department_head'], at: 'unit' };
const desk: Who = { roles: ['desk_editor', 'department_head'], at: 'lead' };
const head: Who = { roles: ['department_head'], at: 'lead' };
const officer: Who = { roles: ['publishing_officer'], at: 'anywhere' };

/** The table. Rows of one action never share a stage, so that a request meets exactly one row. */
export const TRANSITIONS: readonly Transition[] = [
  { action: 'edit', from: ['draft', 'returned'], to: 'same', who: [unitStaff], conditions: [] },
  { action: 'edit', from: ['in_edit'], to: 'same', who: [desk], conditions: [] },
  {
    action: 'submit',
    from: ['draft', 'returned'],
    to: 'next',
    who: [unitStaff],
    conditions: ['complete', 'media_not_failed', 'children_answered'],
  },
  {
    action: 'sign_off',
    from: ['unit_review'],
    to: 'submitted',
    who: [unitHead],
    conditions: ['complete', 'children_answered'],
  },
  // Back to a draft: what has not left the unit stays unread outside it, see `mayRead`.
  { action: 'return', from: ['unit_review'], to: 'draft', who: [unitHead], conditions: ['note'] },
  {
    action: 'return',
    from: ['submitted', 'in_edit', 'in_review'],
    to: 'returned',
    who: [desk],
    conditions: ['note'],
  },
  { action: 'claim', from: ['submitted', 'in_review'], to: 'in_edit', who: [desk], conditions: [] },
  {
    action: 'forward',
    from: ['in_edit'],
    to: 'in_review',
    who: [desk],
    conditions: ['complete', 'media_not_failed', 'children_answered'],
  },
  {
    action: 'approve',
    from: ['submitted', 'in_review'],
    to: 'approved',
    who: [head],
    conditions: [
      'others_words',
      'complete',
      'media_ready',
      'children_answered',
      'channels',
      'consented',
      'checked',
    ],
  },
  { action: 'revoke', from: ['approved'], to: 'in_edit', who: [head, officer], conditions: ['note'] },
  {
    action: 'publish',
    from: ['approved'],
    to: 'published',
    who: [officer],
    conditions: ['as_approved', 'media_ready', 'children_answered', 'still_consented'],
  },
  {
    action: 'reopen',
    from: ['published', 'withdrawn'],
    to: 'in_edit',
    who: [desk, officer],
    conditions: ['note'],
  },
  {
    action: 'withdraw',
    // Wherever a correction stands meanwhile, the live edition can be taken down.
    from: ['published', 'draft', 'unit_review', 'returned', 'submitted', 'in_edit', 'in_review', 'approved'],
    to: 'withdrawn',
    who: [officer],
    conditions: ['live', 'note'],
  },
];

function mayAct(who: Who, actor: Actor, story: StoryFacts): boolean {
  switch (who.at) {
    case 'unit':
      return holds(actor, who.roles, story.unitId);
    case 'lead':
      return holds(actor, who.roles, story.leadUnitId);
    case 'anywhere':
      return holds(actor, who.roles);
  }
}

/**
 * Whether `actor` may do `action` to `story` now, and where it leads. Total: every refusal carries a reason.
 * `table` is the newsroom's own unless a test asks what another one would let through.
 */
export function decide(
  action: Action,
  story: StoryFacts,
  actor: Actor,
  input: ActionInput = {},
  table: readonly Transition[] = TRANSITIONS,
): Decision {
  const rows = table.filter((row) => row.action === action);
  if (!rows.some((row) => row.who.some((who) => mayAct(who, actor, story))))
    return { ok: false, reason: 'story.role' };
  const row = rows.find((candidate) => candidate.from.includes(story.stage));
  if (!row) return { ok: false, reason: 'story.stage', details: { stage: story.stage } };
  if (!row.who.some((who) => mayAct(who, actor, story))) return { ok: false, reason: 'story.role' };
  for (const name of row.conditions) {
    const refusal = CONDITIONS[name](story, actor, input);
    if (refusal) return refusal;
  }
  return { ok: true, to: target(row, story) };
}

function target(row: Transition, story: StoryFacts): Stage {
  if (row.to === 'same') return story.stage;
  if (row.to === 'next') return story.unitSignsOff ? 'unit_review' : 'submitted';
  return row.to;
}

/**
 * The actions to offer on screen: those the actor could do now, given a note and channels. Content that is not
 * ready keeps its button, so that pressing it tells what is missing.
 */
export function offeredActions(story: StoryFacts, actor: Actor): Action[] {
  const input: ActionInput = { note: 'x', channels: ['x'] };
  const curable: readonly ErrorId[] = [
    'story.incomplete',
    'story.media_not_ready',
    'story.media_failed',
    'story.children_unanswered',
    'story.consent_missing',
    'story.checklist_open',
  ];
  const names = new Set(TRANSITIONS.map((row) => row.action));
  return [...names].filter((action) => {
    const decision = decide(action, story, actor, input);
    return decision.ok || curable.includes(decision.reason);
  });
}

/** Every stage change the table allows, as "from:to" pairs, for the database to check as a last line. */
export function stagePairs(): string[] {
  const pairs = TRANSITIONS.flatMap((row) =>
    row.from.flatMap((from) => {
      if (row.to === 'same') return [];
      return row.to === 'next' ? [`${from}:unit_review`, `${from}:submitted`] : [`${from}:${row.to}`];
    }),
  );
  return [...new Set(pairs)].sort();
}
