import { isOfDesk, NewsroomError } from '@toasoan/domain';
import { first } from '../database/sql';
import { loadPerson } from '../people/caller';
import type { Step } from './act';

type Detail = Promise<Readonly<Record<string, unknown>>>;

/** Whoever takes a story on at the desk is who has it from now on. */
export async function claim({ sql, open, caller }: Step): Detail {
  await first(sql, 'update stories set claimed_by_id = ? where id = ?', [caller.rowId, open.story.id]);
  return {};
}

/**
 * Gives a story to a colleague of the desk.
 * @throws NewsroomError story.person_unfit when that person does not edit for the department now
 */
export async function assign({ sql, open, input, now }: Step): Detail {
  const colleague = await loadPerson(sql, input.personId ?? '', now);
  if (!colleague || !isOfDesk(colleague, open.story.lead?.id ?? null))
    throw new NewsroomError('story.person_unfit');
  await first(sql, 'update stories set claimed_by_id = ? where id = ?', [colleague.rowId, open.story.id]);
  return { person: colleague.name, personId: colleague.personId };
}
