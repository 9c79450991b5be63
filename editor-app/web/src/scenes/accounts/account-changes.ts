import type { AccountChange, AccountState } from '@toasoan/domain';

/** What an administrator may do with an account now; the server decides again. */
export function changesOf(account: AccountState, own: boolean): AccountChange[] {
  const changes: readonly (readonly [AccountChange, boolean])[] = [
    ['uninvite', account.invitedUntil !== null],
    ['end-sessions', account.sessions > 0 && !own],
    ['reset-second-factor', account.secondFactor && !own],
    ['block', !account.blocked && !own],
    ['unblock', account.blocked],
  ];
  return changes.filter(([, possible]) => possible).map(([change]) => change);
}
