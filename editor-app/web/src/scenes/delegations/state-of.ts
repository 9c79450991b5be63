import { formatDateTime, type DelegationView } from '@toasoan/domain';
import * as words from '#words/delegations';

/** How a delegation stands at `now`, in words. */
export function stateInWords(
  { fromAt, untilAt, endedAt }: Pick<DelegationView, 'fromAt' | 'untilAt' | 'endedAt'>,
  now: Date,
): string {
  if (endedAt !== null) return words.endedAt(formatDateTime(endedAt));
  if (Date.parse(untilAt) <= now.getTime()) return words.over;
  return Date.parse(fromAt) > now.getTime() ? words.comes : words.holds;
}
