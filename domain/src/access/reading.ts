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

/** Roles by which working copies are read: of the story's unit, above all units, of the departments it concerns. */
export const READING_ROLES = {
  staff: ['contributor', 'unit_head', 'desk_editor', 'department_head'],
  above: ['publishing_officer', 'coordinator', 'director'],
  desk: ['desk_editor', 'department_head'],
} as const satisfies Record<string, readonly Role[]>;

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
  const own = rightOf(actor, READING_ROLES.staff, story.unitId);
  if (own) return own;
  const inUnit = story.stage === 'draft' || story.stage === 'unit_review';
  if (inUnit && story.hasLiveEdition !== true) return null;
  const [desk] = [story.leadUnitId, ...story.cooperatingUnitIds].flatMap(
    (unitId) => rightOf(actor, READING_ROLES.desk, unitId) ?? [],
  );
  return rightOf(actor, READING_ROLES.above) ?? desk ?? null;
}
