import { formatDateTime, type PersonLine } from '@toasoan/domain';
import * as words from '#words/accounts';

/** How an account stands with signing in, in words. */
export function standingOf({ hasPassword, account }: Pick<PersonLine, 'hasPassword' | 'account'>): string[] {
  const { invitedUntil, secondFactor, sessions, lastSignIn } = account;
  const invited =
    invitedUntil === null ? words.noInvitation : words.invitedUntil(formatDateTime(invitedUntil));
  return [
    ...(hasPassword ? [] : [invited]),
    lastSignIn === null ? words.neverSignedIn : words.lastSignIn(formatDateTime(lastSignIn)),
    secondFactor ? words.withFactor : words.withoutFactor,
    ...(sessions > 0 ? [words.sessions(sessions)] : []),
  ];
}
