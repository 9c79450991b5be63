import { Checkbox, Stack } from '@mantine/core';
import type { CheckId, CheckLine } from '@toasoan/domain';
import * as words from '#words/story/actions';
import classes from './checklist.module.css';

interface Props {
  readonly lines: readonly CheckLine[];
  /** The lines a person has checked. */
  readonly value: readonly CheckId[];
  readonly onChange: (value: readonly CheckId[]) => void;
}

/** What is looked at before a story is approved: what the story shows by itself, and what only a person can say. */
export function Checklist({ lines, value, onChange }: Props) {
  const computed = lines.filter(({ by }) => by === 'computed');
  const asked = lines.filter(({ by }) => by === 'person');
  if (lines.length === 0) return null;
  return (
    <section aria-label={words.checklist}>
      <h3 className={classes.title}>{words.checkedBySystem}</h3>
      <ul className={classes.lines}>
        {computed.map((line) => (
          <li key={line.id} className={line.done ? classes.done : classes.open}>
            <strong>{line.done ? words.passed : line.required ? words.failed : words.lookAgain}:</strong>{' '}
            {line.label}
            {line.open > 1 ? words.places(line.open) : null}
            {line.done ? null : <span className={classes.source}>{words.source(line.source)}</span>}
          </li>
        ))}
      </ul>
      <Checkbox.Group
        label={words.checkedByYou}
        description={words.checkedByYouHint}
        value={[...value]}
        onChange={(chosen) => onChange(asked.map(({ id }) => id).filter((id) => chosen.includes(id)))}
      >
        <Stack gap="xs" mt="xs">
          {asked.map(({ id, label, source, required }) => (
            <Checkbox
              key={id}
              value={id}
              size="md"
              label={required ? label : words.optional(label)}
              description={words.source(source)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </section>
  );
}
