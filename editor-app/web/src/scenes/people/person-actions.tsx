import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { PersonLine } from '@toasoan/domain';
import * as common from '#words/common';
import * as words from '#words/person-list';
import { useBlock } from '../../api/people.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import records from '../../components/record.module.css';
import { AccountDialog } from './account-dialog.tsx';
import { MembershipForm } from './membership-form.tsx';
import { PersonForm } from './person-form.tsx';

interface Props {
  readonly person: PersonLine;
  readonly onDone: (sentence: string) => void;
}

/** What can be done to a person: changed, assigned, invited and signed out, blocked and let in. */
export function PersonActions({ person, onDone }: Props) {
  const [changing, change] = useDisclosure(false);
  const [assigning, assign] = useDisclosure(false);
  const [looking, account] = useDisclosure(false);
  const [blocking, block] = useDisclosure(false);
  const unblock = useBlock(person);
  return (
    <>
      <div className={records.actions}>
        <Button variant="default" onClick={change.open} aria-label={words.changeOf(person.name)}>
          {words.change}
        </Button>
        {person.isMe ? null : (
          <Button variant="default" onClick={assign.open} aria-label={words.assignTo(person.name)}>
            {words.assign}
          </Button>
        )}
        <Button variant="default" onClick={account.open} aria-label={words.accountOf(person.name)}>
          {words.account}
        </Button>
        {person.isMe || person.blocked ? null : (
          <Button
            variant="default"
            c="var(--danger)"
            onClick={block.open}
            aria-label={words.blockOf(person.name)}
          >
            {words.block}
          </Button>
        )}
        {person.blocked && !person.isMe ? (
          <Button
            variant="default"
            loading={unblock.isPending}
            aria-label={words.unblockOf(person.name)}
            onClick={() =>
              unblock.mutate('unblock', { onSuccess: () => onDone(words.unblockedDone(person.name)) })
            }
          >
            {words.unblock}
          </Button>
        ) : null}
      </div>
      <ErrorNotice error={unblock.error} />
      {changing ? <PersonForm person={person} onClose={change.close} onDone={onDone} /> : null}
      {assigning ? <MembershipForm person={person} onClose={assign.close} onDone={onDone} /> : null}
      {looking ? <AccountDialog person={person} onClose={account.close} onDone={onDone} /> : null}
      {blocking ? <BlockDialog person={person} onClose={block.close} onDone={onDone} /> : null}
    </>
  );
}

function BlockDialog({ person, onClose, onDone }: Props & { readonly onClose: () => void }) {
  const block = useBlock(person);
  return (
    <Dialog title={words.blockTitle} onClose={onClose}>
      <Stack>
        <Text>{words.blockConsequence(person.name)}</Text>
        <ErrorNotice error={block.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button
            color="red.9"
            loading={block.isPending}
            onClick={() =>
              block.mutate('block', {
                onSuccess: () => {
                  onDone(words.blockedDone(person.name));
                  onClose();
                },
              })
            }
          >
            {words.blockNow}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
