import type { Role } from '../../access/roles.ts';
import type { Action, Stage } from '../stages.ts';
import type { Relation } from './access-matrix.ts';

/**
 * Who may do what, written by hand from the plans and the house's rules, not from the table: the matrix is held against
 * it cell by cell. One letter per relation, in their order: own unit, Lead, Cooperating, eXternal unit, own Words,
 * Delegated, delegated by a writer (R), Second account. A dot: not let through.
 */
const LETTERS: Readonly<Record<Relation, string>> = {
  own: 'o',
  lead: 'L',
  cooperating: 'C',
  other: 'X',
  words: 'W',
  delegated: 'D',
  delegatedByWriter: 'R',
  secondAccount: 'S',
};

const UNIT = 'o...WDRS';
const LEAD = '.L..WDRS';
const EVERYWHERE = 'oLCXWDRS';
/** Words of nobody behind the action: not one's own, by no account, in no writer's name. */
const LEAD_OTHERS_WORDS = '.L...D..';
const EVERYWHERE_OTHERS_WORDS = 'oLCX.D..';

type Masks = Partial<Record<Role | 'clock', string>>;
const STAFF: Masks = { contributor: UNIT, unit_head: UNIT, desk_editor: UNIT, department_head: UNIT };
const UNIT_HEADS: Masks = { unit_head: UNIT, department_head: UNIT };
const DESK: Masks = { desk_editor: LEAD, department_head: LEAD, coordinator: LEAD };
const ABOVE: Masks = {
  desk_editor: LEAD,
  department_head: LEAD,
  publishing_officer: EVERYWHERE,
  coordinator: EVERYWHERE,
  director: EVERYWHERE,
};
const OFFICER: Masks = { publishing_officer: EVERYWHERE };
const DIRECTOR: Masks = { director: EVERYWHERE };

const DESK_STAGES: readonly Stage[] = ['submitted', 'in_edit', 'in_review'];
const EVERY_STAGE: readonly Stage[] = [
  'draft',
  'unit_review',
  ...DESK_STAGES,
  'second_review',
  'returned',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'rejected',
  'archived',
];

const EXPECTED: readonly (readonly [Action, readonly Stage[], Masks])[] = [
  ['edit', ['draft', 'returned'], STAFF],
  ['edit', ['in_edit'], DESK],
  ['submit', ['draft', 'returned'], STAFF],
  ['sign_off', ['unit_review'], UNIT_HEADS],
  ['claim', DESK_STAGES, DESK],
  ['release', ['in_edit'], DESK],
  ['assign', ['submitted', 'in_edit'], DESK],
  ['hand_over', DESK_STAGES, { ...DESK, coordinator: EVERYWHERE }],
  ['forward', ['in_edit'], DESK],
  ['return', ['unit_review'], UNIT_HEADS],
  ['return', DESK_STAGES, DESK],
  ['return', ['second_review'], DIRECTOR],
  ['reject', DESK_STAGES, { department_head: LEAD }],
  ['approve', ['submitted', 'in_review'], { department_head: LEAD_OTHERS_WORDS }],
  ['approve_second', ['second_review'], { director: EVERYWHERE_OTHERS_WORDS }],
  ['revoke', ['second_review', 'approved', 'scheduled'], { ...OFFICER, department_head: LEAD }],
  ['mark_sensitive', [...DESK_STAGES, 'returned', 'approved', 'scheduled'], ABOVE],
  ['clear_sensitive', [...DESK_STAGES, 'returned'], DIRECTOR],
  ['embargo', ['draft', 'returned'], STAFF],
  ['embargo', [...DESK_STAGES, 'second_review', 'approved', 'scheduled'], ABOVE],
  ['schedule', ['approved', 'scheduled'], OFFICER],
  ['unschedule', ['scheduled'], { ...OFFICER, department_head: LEAD, clock: EVERYWHERE }],
  ['publish', ['approved', 'scheduled'], OFFICER],
  ['publish_due', ['scheduled'], { clock: EVERYWHERE }],
  ['correct', ['published'], { ...DESK, ...OFFICER }],
  ['reopen', ['withdrawn', 'archived'], { ...DESK, ...OFFICER }],
  ['reopen', ['rejected'], DESK],
  ['withdraw', EVERY_STAGE.filter((stage) => stage !== 'withdrawn'), OFFICER],
  ['archive', ['published', 'withdrawn', 'rejected'], { ...OFFICER, coordinator: EVERYWHERE }],
];

/** Whether somebody with this role and relation, or the clock, may do this at this stage. */
export function isExpected(action: Action, stage: Stage, role: Role | 'clock', relation: Relation): boolean {
  const masks = EXPECTED.find(([name, at]) => name === action && at.includes(stage))?.[2] ?? {};
  return (masks[role] ?? '').includes(LETTERS[relation]);
}
