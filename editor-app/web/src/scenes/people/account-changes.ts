import type { AccountChange, PersonLine } from '@toasoan/domain';

/** What an administrator may do with another's account now; the server decides again. */
export function changesOf({ account }: Pick<PersonLine, 'account'>): AccountChange[] {
  const changes: readonly (readonly [AccountChange, boolean])[] = [
    ['uninvite', account.invitedUntil !== null],
    ['end-sessions', account.sessions > 0],
    ['reset-second-factor', account.secondFactor],
  ];
  return changes.filter(([, possible]) => possible).map(([change]) => change);
}
