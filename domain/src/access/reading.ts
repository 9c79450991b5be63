import type { StoryFacts } from '../story/facts.ts';
import { rightOf, type Actor, type Membership } from './memberships.ts';
import type { Role } from './roles.ts';

/** What decides who may read a story's working copy. */
export type ReadableFacts = Pick<StoryFacts, 'stage' | 'authorId' | 'writerIds' | 'unitId' | 'leadUnitId'> & {
  /** A live edition: the story has left the unit, wherever its working copy stands. Absent: none. */
  readonly hasLiveEdition?: boolean;
  /** Units told because they cooperate on a topic of the story. */
  readonly cooperatingUnitIds: readonly string[];
};

const STAFF: readonly Role[] = ['contributor', 'unit_head', 'desk_editor', 'department_head'];
const ABOVE: readonly Role[] = ['publishing_officer', 'coordinator', 'director'];
const DESK: readonly Role[] = ['desk_editor', 'department_head'];

/**
 * Who may read a working copy: its writers and its unit always; once it has left the unit, the lead department and
 * the cooperating ones, the publishing officer, the coordinator and the director. The administrator may not.
 */
export const mayRead = (actor: Actor, story: ReadableFacts): boolean =>
  story.authorId === actor.personId ||
  story.writerIds.includes(actor.personId) ||
  readingRight(actor, story) !== null;

/** The part by which somebody reads a working copy; null: none, though its writers read it without one. */
export function readingRight<M extends Membership>(
  actor: { readonly memberships: readonly M[] },
  story: ReadableFacts,
): M | null {
  const own = rightOf(actor, STAFF, story.unitId);
  if (own) return own;
  const inUnit = story.stage === 'draft' || story.stage === 'unit_review';
  if (inUnit && story.hasLiveEdition !== true) return null;
  const [desk] = [story.leadUnitId, ...story.cooperatingUnitIds].flatMap(
    (unitId) => rightOf(actor, DESK, unitId) ?? [],
  );
  return rightOf(actor, ABOVE) ?? desk ?? null;
}
