import { first } from '../database/sql';
import type { Step } from './act';
import { keepReason } from './keep-reason';

/** Opens a live story for a correction: the edition stays live, the words for its readers can be written already. */
export async function correct(step: Step): Promise<Readonly<Record<string, unknown>>> {
  const { sql, open, input } = step;
  await first(sql, 'update stories set correction_note = ? where id = ?', [
    input.publicNote?.trim() ?? '',
    open.story.id,
  ]);
  return keepReason(step);
}
