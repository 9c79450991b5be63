import { Button, Group, Text, TextInput } from '@mantine/core';
import { dayOf, formatExact, instantAt, timeOf } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/story/moment';
import { quickTimes } from '../quick-times.ts';
import classes from './fields.module.css';

interface Props {
  readonly legend: string;
  /** An instant; null while day or hour is missing. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Quick choices begin here. */
  readonly earliest: string | null;
  /** What is wrong with the instant chosen; null: nothing. */
  readonly fault: string | null;
}

/** A day and an hour by the clocks of Vietnam, whatever clock this computer has, with the exact instant beside. */
export function MomentField({ legend, value, onChange, earliest, fault }: Props) {
  const [now] = useState(() => new Date());
  const [day, setDay] = useState(value === null ? '' : dayOf(value));
  const [hour, setHour] = useState(value === null ? '' : timeOf(value));
  const choose = (nextDay: string, nextHour: string): void => {
    setDay(nextDay);
    setHour(nextHour);
    onChange(instantAt(nextDay, nextHour));
  };
  return (
    <fieldset className={classes.group}>
      <legend>{legend}</legend>
      <Group gap="xs" role="group" aria-label={words.quickChoices}>
        {quickTimes(now, earliest).map(({ label, at }) => (
          <Button
            key={label}
            variant="default"
            size="compact-md"
            onClick={() => choose(dayOf(at), timeOf(at))}
          >
            {label}
          </Button>
        ))}
      </Group>
      <div className={classes.moment}>
        <TextInput
          type="date"
          label={words.day}
          min={dayOf(now)}
          value={day}
          onChange={(event) => choose(event.currentTarget.value, hour)}
        />
        <TextInput
          type="time"
          label={words.hour}
          value={hour}
          onChange={(event) => choose(day, event.currentTarget.value)}
        />
      </div>
      <Text role="status" {...(value === null ? { c: 'dimmed' } : { fw: 600 })}>
        {value === null ? words.notWhole : formatExact(value)}
      </Text>
      {value !== null && fault !== null ? (
        <Text role="alert" c="red.9">
          {fault}
        </Text>
      ) : null}
    </fieldset>
  );
}
