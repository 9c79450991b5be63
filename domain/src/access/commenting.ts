import { holds, type Actor } from './memberships.ts';
import type { ReadableFacts } from './reading.ts';

/**
 * Who may say that a remark is settled, or open it again: who writes the story, the department that decides about it,
 * and who made the remark. Whoever may read a story (`mayRead`) may remark on it; nobody takes words away.
 */
export const mayResolve = (
  actor: Actor,
  story: Pick<ReadableFacts, 'authorId' | 'writerIds' | 'leadUnitId'>,
  remark: { readonly personId: string },
): boolean =>
  remark.personId === actor.personId ||
  story.authorId === actor.personId ||
  story.writerIds.includes(actor.personId) ||
  holds(actor, ['desk_editor', 'department_head'], story.leadUnitId);
