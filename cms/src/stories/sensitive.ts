import { first } from '../database/sql';
import type { Step } from './act';
import { keepReason } from './keep-reason';

type Detail = Promise<Readonly<Record<string, unknown>>>;

const mark = async (step: Step, sensitive: boolean): Detail => {
  await first(step.sql, 'update stories set sensitive = ? where id = ?', [sensitive, step.open.story.id]);
  return keepReason(step);
};

/** From now on the story needs the directorate's word as well. */
export const markSensitive = (step: Step): Detail => mark(step, true);

export const clearSensitive = (step: Step): Detail => mark(step, false);
