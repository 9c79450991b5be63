import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import * as common from '#words/common';
import { ErrorNotice } from '../components/error-notice.tsx';

const MOST = 4_000;

interface Props {
  readonly label: string;
  readonly send: string;
  readonly error: unknown;
  readonly pending: boolean;
  /** Called with trimmed words, never with none. The words stay in the field until the form goes. */
  readonly onSend: (text: string) => void;
  readonly onClose: () => void;
}

/** Asks for a remark. Takes the focus, since who opened it is about to write. */
export function RemarkForm({ label, send, error, pending, onSend, onClose }: Props) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') onSend(text.trim());
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Textarea
          label={label}
          autosize
          minRows={2}
          maxLength={MOST}
          autoFocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ErrorNotice error={error} />
        <Group gap="xs">
          <Button type="submit" size="sm" loading={pending}>
            {send}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
