import { Textarea } from '@mantine/core';
import * as words from '#words/routes';

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** It was sent once: what is missing is said. */
  readonly asked: boolean;
}

/** Why the routing table is changed. */
export function ReasonField({ value, onChange, asked }: Props) {
  return (
    <Textarea
      label={words.reason}
      required
      withAsterisk={false}
      autosize
      minRows={2}
      maxLength={2_000}
      value={value}
      error={asked && value.trim() === '' ? words.reasonMissing : null}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
