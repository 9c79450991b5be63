import type { StoryFacts } from '../story/facts.ts';
import { holds, type Actor } from './memberships.ts';

/** What decides who may read a story's working copy. */
export type ReadableFacts = Pick<StoryFacts, 'stage' | 'authorId' | 'writerIds' | 'unitId' | 'leadUnitId'> & {
  /** A live edition: the story has left the unit, wherever its working copy stands. Absent: none. */
  readonly hasLiveEdition?: boolean;
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
  const inUnit = story.stage === 'draft' || story.stage === 'unit_review';
  if (inUnit && story.hasLiveEdition !== true) return false;
  if (holds(actor, ['publishing_officer', 'coordinator', 'director'])) return true;
  return [story.leadUnitId, ...story.cooperatingUnitIds].some((unitId) =>
    holds(actor, ['desk_editor', 'department_head'], unitId),
  );
}
