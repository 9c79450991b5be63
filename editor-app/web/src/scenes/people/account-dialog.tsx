import { Anchor, Button, List, Stack, Text } from '@mantine/core';
import type { PersonLine } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/accounts';
import * as personWords from '#words/person-list';
import { useChangeAccount, useInviteAgain } from '../../api/people.ts';
import { useSession } from '../../api/session-context.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { changesOf } from './account-changes.ts';
import { standingOf } from './account-standing.ts';
import { LinkToHandOver } from './link-to-hand-over.tsx';

interface Props {
  readonly person: PersonLine;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

/** How one account stands, and what can be done with it, each with what follows. */
export function AccountDialog({ person, onClose, onDone }: Props) {
  const { me } = useSession();
  const invite = useInviteAgain(person);
  return (
    <Dialog title={personWords.accountOf(person.name)} onClose={onClose} large>
      {invite.data ? (
        <LinkToHandOver made={invite.data} onClose={onClose} />
      ) : (
        <Stack>
          <Text>{person.email}</Text>
          <List>
            {standingOf(person).map((fact) => (
              <List.Item key={fact}>{fact}</List.Item>
            ))}
          </List>
          <ErrorNotice error={invite.error} />
          {person.hasPassword || person.blocked ? null : (
            <div>
              <Text size="sm">
                {person.account.invitedUntil === null ? words.inviteWhy : words.inviteAgainWhy}
              </Text>
              <Button mt={4} loading={invite.isPending} onClick={() => invite.mutate()}>
                {words.sendInvitation}
              </Button>
            </div>
          )}
          {person.id === me.id ? (
            <Text>
              {words.yourOwn}{' '}
              <Anchor component={Link} to="/tai-khoan">
                {common.myAccount}
              </Anchor>
            </Text>
          ) : (
            <Changes person={person} onClose={onClose} onDone={onDone} />
          )}
          <Button variant="subtle" onClick={onClose}>
            {common.close}
          </Button>
        </Stack>
      )}
    </Dialog>
  );
}

function Changes({ person, onClose, onDone }: Props) {
  const change = useChangeAccount(person);
  return (
    <>
      <ErrorNotice error={change.error} />
      {changesOf(person).map((name) => (
        <div key={name}>
          <Text size="sm">{words.consequences[name]}</Text>
          <Button
            mt={4}
            variant="default"
            loading={change.isPending && change.variables === name}
            onClick={() =>
              change.mutate(name, {
                onSuccess: () => {
                  onDone(words.changed(words.changes[name], person.name));
                  onClose();
                },
              })
            }
          >
            {words.changes[name]}
          </Button>
        </div>
      ))}
    </>
  );
}
