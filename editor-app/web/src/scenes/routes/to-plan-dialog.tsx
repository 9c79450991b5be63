import { Stack, Text } from '@mantine/core';
import type { RouteRow } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as words from '#words/routes';
import { useChangeRoute } from '../../api/route-table.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormButtons } from '../../components/form-buttons.tsx';
import { ReasonField } from './reason-field.tsx';

interface Props {
  readonly row: RouteRow;
  readonly title: string;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Puts the plan's own table back for a topic, with a reason. */
export function ToPlanDialog({ row, title, onClose, onDone }: Props) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const change = useChangeRoute(row.id);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === '') return;
    change.mutate(
      { basedOn: row.row, reason: reason.trim() },
      {
        onSuccess: () => {
          onDone(words.backToPlan(title));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={words.toPlan} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text fw={600}>{title}</Text>
          <Text>{words.toPlanAsk}</Text>
          <ReasonField value={reason} onChange={setReason} asked={asked} />
          <ErrorNotice error={change.error} />
          <FormButtons pending={change.isPending} onCancel={onClose}>
            {words.toPlan}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  );
}
