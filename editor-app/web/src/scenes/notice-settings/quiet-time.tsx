import { Checkbox, Group, Text, TextInput } from '@mantine/core';
import { DEFAULT_NOTICE_SETTINGS, type QuietHours } from '@toasoan/domain';
import * as words from '#words/notice-settings';
import classes from './notice-settings.module.css';

interface Props {
  readonly quiet: QuietHours | null;
  readonly onChange: (quiet: QuietHours | null) => void;
}

/** When devices stay silent. */
export function QuietTime({ quiet, onChange }: Props) {
  return (
    <fieldset className={classes.group}>
      <legend>{words.quiet}</legend>
      <Checkbox
        label={words.quietOn}
        checked={quiet !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? DEFAULT_NOTICE_SETTINGS.quiet : null)}
      />
      {quiet ? (
        <>
          <Group gap="xs">
            <TextInput
              type="time"
              required
              label={words.quietFrom}
              value={quiet.from}
              onChange={(event) => onChange({ ...quiet, from: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              required
              label={words.quietUntil}
              value={quiet.until}
              onChange={(event) => onChange({ ...quiet, until: event.currentTarget.value })}
            />
          </Group>
          <Text c="dimmed">{words.quietHelp}</Text>
        </>
      ) : null}
    </fieldset>
  );
}
