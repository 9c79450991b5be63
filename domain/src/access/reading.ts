import type { StoryFacts } from '../story/transitions.ts';
import { holds, type Actor } from './memberships.ts';

/** What decides who may read a story's working copy. */
export type ReadableFacts = Pick<StoryFacts, 'stage' | 'authorId' | 'writerIds' | 'unitId' | 'leadUnitId'> & {
  /** Units told because they cooperate on a topic of the story. */
  readonly cooperatingUnitIds: readonly string[];
};

/**
 * Who may read a working copy: its writers and its unit always; once it has left the unit, the lead department and
 * the cooperating ones, the publishing officer, the coordinator and the director. The administrator may not.
 */
export function mayRead(actor: Actor, story: ReadableFacts): boolean {
  if (story.authorId === actor.personId || story.writerIds.includes(actor.personId)) return true;
  if (holds(actor, ['contributor', 'unit_head', 'desk_editor', 'department_head'], story.unitId)) return true;
  if (story.stage === 'draft' || story.stage === 'unit_review') return false;
  if (holds(actor, ['publishing_officer', 'coordinator', 'director'])) return true;
  return [story.leadUnitId, ...story.cooperatingUnitIds].some((unitId) =>
    holds(actor, ['desk_editor', 'department_head'], unitId),
  );
}
