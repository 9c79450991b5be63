import * as words from '#words/consents';
import type { Withdrawal } from '../../api/consents.ts';

/** What a withdrawal did, in a sentence or two. */
export function withdrawnInWords({ consent, uses }: Withdrawal): string {
  const live = uses.filter((use) => use.editions.length > 0).length;
  const first = words.withdrawnDone(consent.subject);
  if (consent.assets === 0) return words.nothingTakenDown(first);
  if (uses.length === 0) return words.noStoryUsed(first, consent.assets);
  return words.takenDown(first, consent.assets, uses.length, live);
}
