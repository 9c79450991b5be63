import { Checkbox, Stack, TextInput } from '@mantine/core';
import { dayOf, type PersonLine } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as common from '#words/common';
import * as accountWords from '#words/accounts';
import * as words from '#words/person-list';
import { useSavePerson, useUnitChoices } from '../../api/people.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormButtons } from '../../components/form-buttons.tsx';
import { LinkToHandOver } from './link-to-hand-over.tsx';
import { MembershipFields, newMembership } from './membership-fields.tsx';

interface Props {
  /** Null to add one. */
  readonly person: PersonLine | null;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

/**
 * Adds an account, with a first part in a unit and an invitation, whose link is then shown this once; or changes what is
 * known of a person.
 */
export function PersonForm({ person, onClose, onDone }: Props) {
  const today = dayOf(new Date());
  const units = useUnitChoices();
  const [fields, setFields] = useState(() => ({
    name: person?.name ?? '',
    email: person?.email ?? '',
    identityCode: person?.identityCode ?? '',
  }));
  const [membership, setMembership] = useState(() => newMembership(today));
  const [assigned, setAssigned] = useState(person === null);
  const [invite, setInvite] = useState(person === null);
  const [asked, setAsked] = useState(false);
  const save = useSavePerson(person);
  const put = (change: Partial<typeof fields>): void => setFields({ ...fields, ...change });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (assigned && membership.unitId === '') return;
    save.mutate(
      { ...fields, membership: assigned ? membership : null, invite },
      {
        onSuccess: ({ name, invitation }) => {
          onDone(person ? words.changed(name) : words.added(name));
          if (!invitation) onClose();
        },
      },
    );
  };
  const title = person ? words.changeTitle : words.add;
  if (save.data?.invitation)
    return (
      <Dialog title={title} onClose={onClose} size="lg" large>
        <LinkToHandOver made={save.data.invitation} onClose={onClose} />
      </Dialog>
    );
  return (
    <Dialog title={title} onClose={onClose} size="lg" large>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={words.name}
            required
            maxLength={120}
            autoComplete="off"
            value={fields.name}
            onChange={(event) => put({ name: event.currentTarget.value })}
          />
          <TextInput
            type="email"
            label={words.email}
            description={words.emailHint}
            required
            maxLength={254}
            autoComplete="off"
            value={fields.email}
            onChange={(event) => put({ email: event.currentTarget.value })}
          />
          <TextInput
            label={words.identityCode}
            description={words.identityHint}
            maxLength={40}
            autoComplete="off"
            disabled={person?.isMe === true}
            value={fields.identityCode}
            onChange={(event) => put({ identityCode: event.currentTarget.value })}
          />
          {person === null ? (
            <Checkbox
              size="md"
              label={words.withMembership}
              checked={assigned}
              onChange={(event) => setAssigned(event.currentTarget.checked)}
            />
          ) : null}
          {assigned ? (
            <MembershipFields
              value={membership}
              units={units.data ?? []}
              today={today}
              error={asked && membership.unitId === '' ? words.unitMissing : null}
              onChange={setMembership}
            />
          ) : null}
          {person === null ? (
            <Checkbox
              size="md"
              label={words.sendInvitation}
              description={accountWords.inviteWhy}
              checked={invite}
              onChange={(event) => setInvite(event.currentTarget.checked)}
            />
          ) : null}
          <ErrorNotice error={save.error} />
          <FormButtons pending={save.isPending} onCancel={onClose}>
            {common.save}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  );
}
