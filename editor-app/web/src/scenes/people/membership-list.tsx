import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { formatDate, isVoid, ROLES, type PersonLine, type PersonMembership } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as common from '#words/common';
import * as words from '#words/person-list';
import { useEndMembership } from '../../api/people.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import classes from './people.module.css';

interface Props {
  readonly person: PersonLine;
  readonly today: string;
  readonly onDone: (sentence: string) => void;
}

const isOver = (membership: PersonMembership, today: string): boolean =>
  isVoid(membership) || (membership.until !== null && membership.until < today);

/** What a person is where, with ways to end it; what is over stays to be seen. */
export function MembershipList({ person, today, onDone }: Props) {
  const earlier = person.memberships.filter((one) => isOver(one, today));
  const standing = person.memberships.filter((one) => !isOver(one, today));
  return (
    <>
      {standing.length === 0 ? <p className={classes.facts}>{words.noMembership}</p> : null}
      {standing.length > 0 ? (
        <ul className={classes.memberships} aria-label={words.memberships(person.name)}>
          {standing.map((one) => (
            <Standing key={one.id} membership={one} person={person} today={today} onDone={onDone} />
          ))}
        </ul>
      ) : null}
      {earlier.length > 0 ? (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          <ul className={classes.memberships}>
            {earlier.map((one) => (
              <li key={one.id}>
                {inWords(one)} ({isVoid(one) ? words.calledOff : words.past})
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

const named = ({ role, unit }: PersonMembership): string => words.membership(ROLES[role], unit.name);
const periodOf = ({ from, until }: PersonMembership): string =>
  until === null ? words.openEnded(formatDate(from)) : words.period(formatDate(from), formatDate(until));
const inWords = (membership: PersonMembership): string => `${named(membership)} ${periodOf(membership)}`;

function Standing({ membership, person, today, onDone }: Props & { readonly membership: PersonMembership }) {
  const [ending, end] = useDisclosure(false);
  return (
    <li>
      <span>
        {inWords(membership)}
        {membership.from > today ? ` (${words.coming})` : null}
      </span>
      {person.isMe ? null : (
        <Button
          variant="subtle"
          onClick={end.open}
          aria-label={words.endOf(ROLES[membership.role], membership.unit.name)}
        >
          {words.end}
        </Button>
      )}
      {ending ? (
        <EndDialog
          membership={membership}
          person={person}
          today={today}
          onClose={end.close}
          onDone={onDone}
        />
      ) : null}
    </li>
  );
}

function EndDialog({
  membership,
  person,
  today,
  onClose,
  onDone,
}: Props & { readonly membership: PersonMembership; readonly onClose: () => void }) {
  const [until, setUntil] = useState(today);
  const end = useEndMembership(membership.id);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    end.mutate(until, {
      onSuccess: () => {
        onDone(words.ended(person.name));
        onClose();
      },
    });
  };
  return (
    <Dialog title={words.endTitle} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          <Text fw={600}>{person.name}</Text>
          <Text>{inWords(membership)}</Text>
          <TextInput
            type="date"
            label={words.lastDay}
            description={words.endHint}
            required
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
          <ErrorNotice error={end.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" color="red.9" loading={end.isPending}>
              {words.end}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
