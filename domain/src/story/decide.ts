import { holds, type Actor, type Membership } from '../access/memberships.ts';
import type { ErrorId } from '../errors.ts';
import { CONDITIONS, type Refusal } from './conditions.ts';
import type { ActionInput, StoryFacts } from './facts.ts';
import type { Action, Stage } from './stages.ts';
import { TRANSITIONS, type Transition, type Who } from './transitions.ts';

export type Decision =
  | {
      readonly ok: true;
      readonly to: Stage;
      /** The role that was used, the actor's own before one delegated to them; null: the newsroom, by the clock. */
      readonly by: Membership | null;
    }
  | Refusal;

/**
 * Whether `actor` may do `action` to `story` now, and where it leads. Total: every refusal carries a reason. With
 * several roles that fit, one that is let through is enough. `table` is the newsroom's own unless a test asks what
 * another one would let through.
 */
export function decide(
  action: Action,
  story: StoryFacts,
  actor: Actor,
  input: ActionInput = {},
  table: readonly Transition[] = TRANSITIONS,
): Decision {
  const rows = table.filter((row) => row.action === action);
  if (!rows.some((row) => authorities(row.who, actor, story).length > 0))
    return { ok: false, reason: 'story.role' };
  const row = rows.find((candidate) => candidate.from.includes(story.stage));
  if (!row) return { ok: false, reason: 'story.stage', details: { stage: story.stage } };
  const allowed = authorities(row.who, actor, story);
  let refusal: Refusal = { ok: false, reason: 'story.role' };
  for (const [index, by] of allowed.entries()) {
    const found = firstRefusal(row, story, actor, by, input);
    if (!found) return { ok: true, to: target(row, story), by };
    if (index === 0) refusal = found;
  }
  return refusal;
}

function firstRefusal(
  row: Transition,
  story: StoryFacts,
  actor: Actor,
  by: Membership | null,
  input: ActionInput,
): Refusal | null {
  for (const name of row.conditions) {
    const refusal = CONDITIONS[name]({ story, actor, by, input });
    if (refusal) return refusal;
  }
  return null;
}

/** The roles with which the actor may take the row, own ones first; null stands for the newsroom's clock. */
function authorities(who: readonly Who[], actor: Actor, story: StoryFacts): (Membership | null)[] {
  if (actor.system) return who.some(({ at }) => at === 'clock') ? [null] : [];
  const fitting = actor.memberships.filter((membership) =>
    who.some(({ roles, at }) => roles.includes(membership.role) && isAt(at, membership, story)),
  );
  return [...fitting.filter(({ delegated }) => !delegated), ...fitting.filter(({ delegated }) => delegated)];
}

function isAt(place: Who['at'], { unitId }: Membership, story: StoryFacts): boolean {
  switch (place) {
    case 'unit':
      return unitId === story.unitId;
    case 'lead':
      return story.leadUnitId !== null && unitId === story.leadUnitId;
    case 'anywhere':
      return true;
    case 'clock':
      return false;
  }
}

function target(row: Transition, story: StoryFacts): Stage {
  if (row.to === 'same') return story.stage;
  if (row.to === 'next') return story.unitSignsOff ? 'unit_review' : 'submitted';
  if (row.to === 'signed') return story.sensitive ? 'second_review' : 'approved';
  return row.to;
}

/** Refusals that the person at the screen can do something about: the button stays and tells what is missing. */
const CURABLE: ReadonlySet<ErrorId> = new Set<ErrorId>([
  'story.incomplete',
  'story.media_not_ready',
  'story.media_failed',
  'story.children_unanswered',
  'story.consent_missing',
  'story.checklist_open',
  'story.embargoed',
]);

/**
 * The actions to offer on screen: those the actor could do now, given whatever the action asks for. Content that is not
 * ready keeps its button, so that pressing it tells what is missing.
 */
export function offeredActions(story: StoryFacts, actor: Actor): Action[] {
  const later = [story.now, story.embargoUntil ?? story.now].sort().at(-1) ?? story.now;
  const ahead = new Date(Date.parse(later) + 3_600_000).toISOString();
  const input: ActionInput = {
    note: 'x',
    channels: story.openChannels,
    publicNote: 'x',
    at: ahead,
    until: ahead,
    unitId: 'x',
    personId: 'x',
  };
  const names = new Set(TRANSITIONS.map((row) => row.action));
  return [...names].filter((action) => {
    const decision = decide(action, story, actor, input);
    return decision.ok || CURABLE.has(decision.reason);
  });
}

/** Whether the actor belongs to the desk that decides about the story. */
export const isOfDesk = (actor: Actor, leadUnitId: string | null): boolean =>
  holds(actor, ['desk_editor', 'department_head', 'coordinator'], leadUnitId);
