import { Button, Text } from '@mantine/core';
import { formatDateTime, type AccountState } from '@toasoan/domain';
import * as words from '#words/accounts';
import classes from '../account/account.module.css';

/** How an account stands, in words. */
export function standingOf(account: AccountState): string[] {
  const { blocked, hasPassword, invitedUntil, secondFactor, sessions, lastSignIn } = account;
  return [
    ...(blocked ? [words.blocked] : []),
    ...(hasPassword
      ? []
      : [invitedUntil ? words.invitedUntil(formatDateTime(invitedUntil)) : words.noPassword]),
    ...(secondFactor ? [words.withFactor] : []),
    lastSignIn ? words.lastSignIn(formatDateTime(lastSignIn)) : words.neverSignedIn,
    ...(sessions > 0 ? [words.sessions(sessions)] : []),
  ];
}

interface Props {
  readonly account: AccountState;
  readonly onOpen: () => void;
}

export function AccountLine({ account, onOpen }: Props) {
  return (
    <li className={classes.line}>
      <div className={classes.text}>
        <Text fw={650}>{account.name}</Text>
        <Text size="sm">{account.email}</Text>
        <Text size="sm">{standingOf(account).join('; ')}</Text>
      </div>
      <Button variant="default" onClick={onOpen} aria-label={words.moreFor(account.name)}>
        {words.more}
      </Button>
    </li>
  );
}
