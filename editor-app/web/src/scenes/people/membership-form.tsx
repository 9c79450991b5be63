import { Stack, Text } from '@mantine/core';
import { dayOf, type PersonLine } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as common from '#words/common';
import * as words from '#words/person-list';
import { useAssign, useUnitChoices } from '../../api/people.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormButtons } from '../../components/form-buttons.tsx';
import { MembershipFields, newMembership } from './membership-fields.tsx';

interface Props {
  readonly person: PersonLine;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Gives a person a part in a unit. */
export function MembershipForm({ person, onClose, onDone }: Props) {
  const today = dayOf(new Date());
  const units = useUnitChoices();
  const [value, setValue] = useState(() => newMembership(today));
  const [asked, setAsked] = useState(false);
  const assign = useAssign(person);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (value.unitId === '') return;
    assign.mutate(value, {
      onSuccess: () => {
        onDone(words.assigned(person.name));
        onClose();
      },
    });
  };
  return (
    <Dialog title={words.assign} onClose={onClose} size="lg" large>
      <form onSubmit={submit}>
        <Stack>
          <Text fw={600}>{person.name}</Text>
          <MembershipFields
            value={value}
            units={units.data ?? []}
            today={today}
            error={asked && value.unitId === '' ? words.unitMissing : null}
            onChange={setValue}
          />
          <ErrorNotice error={units.error ?? assign.error} />
          <FormButtons pending={assign.isPending} onCancel={onClose}>
            {common.save}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  );
}
