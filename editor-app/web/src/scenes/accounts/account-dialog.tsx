import { Button, Stack, Text } from '@mantine/core';
import type { AccountChange, AccountState } from '@toasoan/domain';
import * as common from '#words/common';
import * as words from '#words/accounts';
import { useChangeAccount, useInvite } from '../../api/accounts.ts';
import { useSession } from '../../api/session-context.ts';
import { Dialog } from '../../components/dialog.tsx';
import { AccountError } from '../sign-in/account-error.tsx';
import { changesOf } from './account-changes.ts';
import { LinkToHandOver } from './link-to-hand-over.tsx';

interface Props {
  readonly account: AccountState;
  readonly onClose: () => void;
  readonly onChanged: (change: AccountChange) => void;
}

/** What can be done with one account, each with what follows from it. */
export function AccountDialog({ account, onClose, onChanged }: Props) {
  const { me } = useSession();
  const change = useChangeAccount(account.personId);
  const invite = useInvite();
  const changes = changesOf(account, me.id === account.personId);
  return (
    <Dialog title={account.name} onClose={onClose} large>
      {invite.data ? (
        <LinkToHandOver made={invite.data} onClose={onClose} />
      ) : (
        <Stack>
          <Text>{account.email}</Text>
          <AccountError error={change.error ?? invite.error} />
          {account.hasPassword ? null : (
            <div>
              <Text size="sm">{words.inviteWhy}</Text>
              <Button mt={4} loading={invite.isPending} onClick={() => invite.mutate(account.personId)}>
                {words.inviteAgain}
              </Button>
            </div>
          )}
          {changes.map((name) => (
            <div key={name}>
              <Text size="sm">{words.consequences[name]}</Text>
              <Button
                mt={4}
                variant="default"
                loading={change.isPending && change.variables === name}
                onClick={() => change.mutate(name, { onSuccess: () => onChanged(name) })}
              >
                {words.changes[name]}
              </Button>
            </div>
          ))}
          <Button variant="subtle" onClick={onClose}>
            {common.close}
          </Button>
        </Stack>
      )}
    </Dialog>
  );
}
