import type { Role } from '../access/roles.ts';
import type { Condition } from './conditions.ts';
import type { Action, Stage } from './stages.ts';

/**
 * The route of a story (Điện Biên plan, part III) as one table: stage × action × who × condition → stage. Every door
 * asks `decide`; nothing else changes a stage. `docs/access-matrix.md` prints what it lets whom do.
 */

/** Where a role has to be held; `clock`: the newsroom itself, when what was set falls due. */
type Place = 'unit' | 'lead' | 'anywhere' | 'clock';
export interface Who {
  readonly roles: readonly Role[];
  readonly at: Place;
}

export interface Transition {
  readonly action: Action;
  readonly from: readonly Stage[];
  /**
   * `same`: the stage stays. `next`: unit_review when the unit signs off, submitted otherwise. `signed`: second_review
   * when the story is sensitive, approved otherwise.
   */
  readonly to: Stage | 'same' | 'next' | 'signed';
  readonly who: readonly Who[];
  readonly conditions: readonly Condition[];
}

const unitStaff: Who = { roles: ['contributor', 'unit_head', 'desk_editor', 'department_head'], at: 'unit' };
const unitHead: Who = { roles: ['unit_head', 'department_head'], at: 'unit' };
/** The coordinator's office is the desk of what no department leads. */
const desk: Who = { roles: ['desk_editor', 'department_head', 'coordinator'], at: 'lead' };
const head: Who = { roles: ['department_head'], at: 'lead' };
const officer: Who = { roles: ['publishing_officer'], at: 'anywhere' };
const coordinator: Who = { roles: ['coordinator'], at: 'anywhere' };
const director: Who = { roles: ['director'], at: 'anywhere' };
const clock: Who = { roles: [], at: 'clock' };

const AT_DESK: readonly Stage[] = ['submitted', 'in_edit', 'in_review'];
const FIT_TO_PUBLISH: readonly Condition[] = [
  'not_embargoed',
  'as_approved',
  'second_approved',
  'media_ready',
  'children_answered',
  'still_consented',
];

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
  { action: 'return', from: AT_DESK, to: 'returned', who: [desk], conditions: ['note'] },
  { action: 'return', from: ['second_review'], to: 'in_edit', who: [director], conditions: ['note'] },
  { action: 'claim', from: AT_DESK, to: 'in_edit', who: [desk], conditions: ['not_mine_yet'] },
  { action: 'release', from: ['in_edit'], to: 'submitted', who: [desk], conditions: ['claimant'] },
  {
    action: 'assign',
    from: ['submitted', 'in_edit'],
    to: 'in_edit',
    who: [desk],
    conditions: ['claimant', 'colleague'],
  },
  {
    action: 'hand_over',
    from: AT_DESK,
    to: 'submitted',
    who: [desk, coordinator],
    conditions: ['other_unit', 'note'],
  },
  {
    action: 'forward',
    from: ['in_edit'],
    to: 'in_review',
    who: [desk],
    conditions: ['complete', 'media_not_failed', 'children_answered'],
  },
  { action: 'reject', from: AT_DESK, to: 'rejected', who: [head], conditions: ['note'] },
  {
    action: 'approve',
    from: ['submitted', 'in_review'],
    to: 'signed',
    who: [head],
    conditions: [
      'others_words',
      'complete',
      'media_ready',
      'children_answered',
      'channels',
      'consented',
      'publicly_noted',
      'embargo_ahead',
      'embargo_kept',
      'checked',
    ],
  },
  {
    action: 'approve_second',
    from: ['second_review'],
    to: 'approved',
    who: [director],
    conditions: [
      'others_words',
      'another_approver',
      'as_approved',
      'media_ready',
      'children_answered',
      'still_consented',
    ],
  },
  {
    action: 'revoke',
    from: ['approved', 'scheduled', 'second_review'],
    to: 'in_edit',
    who: [head, officer],
    conditions: ['note'],
  },
  {
    action: 'mark_sensitive',
    from: [...AT_DESK, 'returned'],
    to: 'same',
    who: [desk, officer, coordinator, director],
    conditions: ['not_sensitive_yet', 'note'],
  },
  // What was approved already waits for the second word.
  {
    action: 'mark_sensitive',
    from: ['approved', 'scheduled'],
    to: 'second_review',
    who: [desk, officer, coordinator, director],
    conditions: ['not_sensitive_yet', 'note'],
  },
  {
    action: 'clear_sensitive',
    from: [...AT_DESK, 'returned'],
    to: 'same',
    who: [director],
    conditions: ['sensitive', 'note'],
  },
  // Before it has left the unit, an embargo is the unit's own.
  {
    action: 'embargo',
    from: ['draft'],
    to: 'same',
    who: [unitStaff],
    conditions: ['embargo_given', 'embargo_ahead'],
  },
  {
    action: 'embargo',
    from: ['returned'],
    to: 'same',
    who: [unitStaff],
    conditions: ['embargo_given', 'embargo_ahead', 'embargo_kept'],
  },
  {
    action: 'embargo',
    from: [...AT_DESK, 'second_review', 'approved', 'scheduled'],
    to: 'same',
    who: [desk, officer, coordinator, director],
    conditions: ['embargo_given', 'embargo_ahead', 'embargo_kept'],
  },
  {
    action: 'schedule',
    from: ['approved', 'scheduled'],
    to: 'scheduled',
    who: [officer],
    conditions: ['time_ahead', 'after_embargo', 'as_approved', 'second_approved'],
  },
  { action: 'unschedule', from: ['scheduled'], to: 'approved', who: [officer, head, clock], conditions: [] },
  {
    action: 'publish',
    from: ['approved', 'scheduled'],
    to: 'published',
    who: [officer],
    conditions: FIT_TO_PUBLISH,
  },
  {
    action: 'publish_due',
    from: ['scheduled'],
    to: 'published',
    who: [clock],
    conditions: ['due', ...FIT_TO_PUBLISH],
  },
  { action: 'correct', from: ['published'], to: 'in_edit', who: [desk, officer], conditions: ['note'] },
  {
    action: 'reopen',
    from: ['withdrawn', 'archived'],
    to: 'in_edit',
    who: [desk, officer],
    conditions: ['note'],
  },
  { action: 'reopen', from: ['rejected'], to: 'returned', who: [desk], conditions: ['note'] },
  {
    action: 'withdraw',
    // Wherever a correction stands meanwhile, the live edition can be taken down.
    from: [
      'published',
      'draft',
      'unit_review',
      'returned',
      ...AT_DESK,
      'second_review',
      'approved',
      'scheduled',
      'rejected',
      'archived',
    ],
    to: 'withdrawn',
    who: [officer],
    conditions: ['live', 'note'],
  },
  {
    action: 'archive',
    from: ['published', 'withdrawn', 'rejected'],
    to: 'archived',
    who: [officer, coordinator],
    conditions: [],
  },
];

/** Every stage a row can lead to from one of its stages. */
export function targetsOf(row: Transition, from: Stage): readonly Stage[] {
  if (row.to === 'same') return [from];
  if (row.to === 'next') return ['unit_review', 'submitted'];
  if (row.to === 'signed') return ['second_review', 'approved'];
  return [row.to];
}

/** Every stage change the table allows, as "from:to" pairs, for the database to check as a last line. */
export function stagePairs(): string[] {
  const pairs = TRANSITIONS.flatMap((row) =>
    row.from.flatMap((from) => targetsOf(row, from).map((to) => [from, to] as const)),
  ).filter(([from, to]) => from !== to);
  return [...new Set(pairs.map(([from, to]) => `${from}:${to}`))].sort();
}
