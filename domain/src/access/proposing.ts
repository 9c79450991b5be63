import type { Stage } from '../story/stages.ts';
import type { StoryFacts } from '../story/facts.ts';
import { holds, type Actor } from './memberships.ts';

/** Stages in which wording is still open. What is approved or published is changed by bringing it back first. */
const OPEN: readonly Stage[] = ['draft', 'unit_review', 'submitted', 'in_edit', 'in_review', 'returned'];

/**
 * Who may suggest other words for a story: whoever edits it at some stage of its route (its unit, and the department
 * that decides about it), also while it is another's turn to edit. Reading it (`mayRead`) is asked before.
 */
export const mayPropose = (
  actor: Actor,
  story: Pick<StoryFacts, 'stage' | 'unitId' | 'leadUnitId'>,
): boolean =>
  OPEN.includes(story.stage) &&
  (holds(actor, ['contributor', 'unit_head', 'desk_editor', 'department_head'], story.unitId) ||
    holds(actor, ['desk_editor', 'department_head'], story.leadUnitId));
