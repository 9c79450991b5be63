import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { dayOf, roleNames, ROLES, type Role } from '@toasoan/domain';
import type { FormEvent } from 'react';
import * as words from '#words/accounts';
import { useInvite } from '../../api/accounts.ts';
import { useReference } from '../../api/reference.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormButtons } from '../../components/form-buttons.tsx';
import { AccountError } from '../sign-in/account-error.tsx';
import { field } from '../sign-in/field.ts';
import { LinkToHandOver } from './link-to-hand-over.tsx';

const roleChoices = roleNames.map((value) => ({ value, label: ROLES[value] }));

/** Invites a person by e-mail; then shows the link, this once, for when the mail does not arrive. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const invite = useInvite();
  const reference = useReference();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const until = field(form, 'until');
    invite.mutate({
      name: field(form, 'name'),
      email: field(form, 'email').trim(),
      unitId: field(form, 'unitId'),
      role: field(form, 'role') as Role,
      from: field(form, 'from'),
      until: until === '' ? null : until,
    });
  };
  if (invite.data)
    return (
      <Dialog title={words.invite} onClose={onClose}>
        <LinkToHandOver made={invite.data} onClose={onClose} />
      </Dialog>
    );
  const units = (reference.data?.units ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const asked = { required: true, withAsterisk: false } as const;
  return (
    <Dialog title={words.invite} onClose={onClose} large>
      <form onSubmit={submit}>
        <Stack>
          <Text>{words.inviteWhy}</Text>
          <ErrorNotice error={reference.error} onRetry={() => void reference.refetch()} />
          <TextInput
            name="name"
            label={words.name}
            maxLength={120}
            autoComplete="off"
            {...asked}
            data-autofocus
          />
          <TextInput
            name="email"
            type="email"
            label={words.email}
            maxLength={254}
            autoComplete="off"
            {...asked}
          />
          <NativeSelect
            name="unitId"
            label={words.unit}
            data={[{ value: '', label: words.chooseUnit }, ...units]}
            {...asked}
          />
          <NativeSelect name="role" label={words.role} data={roleChoices} {...asked} />
          <TextInput name="from" type="date" label={words.from} defaultValue={dayOf(new Date())} {...asked} />
          <TextInput name="until" type="date" label={words.until} description={words.untilHint} />
          <AccountError error={invite.error} />
          <FormButtons pending={invite.isPending} onCancel={onClose}>
            {words.sendInvitation}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  );
}
