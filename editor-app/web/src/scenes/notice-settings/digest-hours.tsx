import { Button, Group, Text, TextInput } from '@mantine/core';
import { MAX_DIGESTS } from '@toasoan/domain';
import * as words from '#words/notice-settings';
import classes from './notice-settings.module.css';

interface Props {
  readonly hours: readonly string[];
  readonly onChange: (hours: readonly string[]) => void;
}

/** When digests are sent: one to four hours of the day. */
export function DigestHours({ hours, onChange }: Props) {
  return (
    <fieldset className={classes.group}>
      <legend>{words.digest}</legend>
      <Text c="dimmed">{words.digestHelp}</Text>
      {hours.map((hour, index) => (
        <Group key={index} align="flex-end" gap="xs">
          <TextInput
            type="time"
            required
            label={words.digestHour(index + 1)}
            value={hour}
            onChange={(event) => onChange(hours.with(index, event.currentTarget.value))}
          />
          {hours.length > 1 ? (
            <Button
              variant="default"
              aria-label={words.dropHour(hour)}
              onClick={() => onChange(hours.filter((_, place) => place !== index))}
            >
              {words.drop}
            </Button>
          ) : null}
        </Group>
      ))}
      {hours.length < MAX_DIGESTS ? (
        <Button variant="default" mt="xs" onClick={() => onChange([...hours, '17:00'])}>
          {words.addHour}
        </Button>
      ) : null}
    </fieldset>
  );
}
