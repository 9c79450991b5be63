import { Group, Stack, Text, TextInput } from '@mantine/core';
import { dayOf, ERRORS, formatDateTime, type CalendarEntry } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as words from '#words/calendar';
import type { useMove } from '../../api/calendar.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormButtons } from '../../components/form-buttons.tsx';
import { instantOf, timeOf } from './days.ts';

interface Props {
  readonly entry: CalendarEntry;
  readonly move: ReturnType<typeof useMove>;
  readonly onMoved: (at: string) => void;
  readonly onClose: () => void;
}

/** Chooses another time for a story without dragging it, to the minute. */
export function MoveDialog({ entry, move, onMoved, onClose }: Props) {
  const [day, setDay] = useState(dayOf(entry.at));
  const [time, setTime] = useState(timeOf(entry.at));
  const [lacking, setLacking] = useState('');
  const at = instantOf(day, time);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setLacking(at === null ? ERRORS['story.time_required'][1] : '');
    if (at !== null) move.mutate({ entry, at }, { onSuccess: () => onMoved(at) });
  };
  return (
    <Dialog title={words.move} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text>
            <strong>“{entry.headline}”</strong> {words.now(formatDateTime(entry.at))}
          </Text>
          <Group grow align="flex-start">
            <TextInput
              type="date"
              label={words.day}
              value={day}
              error={day === '' && lacking !== '' ? lacking : null}
              onChange={(event) => setDay(event.currentTarget.value)}
              data-autofocus
            />
            <TextInput
              type="time"
              label={words.time}
              value={time}
              error={time === '' && lacking !== '' ? lacking : null}
              onChange={(event) => setTime(event.currentTarget.value)}
            />
          </Group>
          {at === null ? null : (
            <Text size="sm" c="dimmed">
              {words.exactly(at)}
            </Text>
          )}
          <ErrorNotice error={move.error} />
          <FormButtons pending={move.isPending} onCancel={onClose}>
            {words.move}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  );
}
