import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ENDINGS, formatDate, LEVELS, UNIT_KINDS, type UnitLine } from '@toasoan/domain';
import * as words from '#words/unit-list';
import { useReopenUnit } from '../../api/people.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import records from '../../components/record.module.css';
import classes from '../people/people.module.css';
import { EndUnitDialog } from './end-unit-dialog.tsx';
import { UnitForm } from './unit-form.tsx';

interface Props {
  readonly unit: UnitLine;
  readonly onDone: (sentence: string) => void;
}

const named = (units: readonly { readonly name: string }[]): string =>
  units.map(({ name }) => name).join(', ');

/** A unit of the list: what it is, since when, what became of it, and what can be done. */
export function UnitItem({ unit, onDone }: Props) {
  const [changing, change] = useDisclosure(false);
  const [ending, end] = useDisclosure(false);
  const reopen = useReopenUnit(unit);
  const { until } = unit;
  return (
    <li>
      <div className={records.head}>
        <h2>{unit.name}</h2>
        {until === null ? null : <span className={classes.badge}>{words.ended}</span>}
      </div>
      <p className={classes.facts}>
        <span>{UNIT_KINDS[unit.kind]}</span>
        <span>{words.codeIs(unit.code)}</span>
        {unit.levels.length > 0 ? <span>{unit.levels.map((level) => LEVELS[level]).join(', ')}</span> : null}
        <span>
          {until === null
            ? words.since(formatDate(unit.from))
            : words.sinceUntil(formatDate(unit.from), formatDate(until))}
        </span>
        <span>{words.people(unit.people)}</span>
        {unit.signsOff ? <span>{words.signsOffShort}</span> : null}
      </p>
      {unit.coordinates ? <p className={classes.facts}>{words.coordinates}</p> : null}
      {unit.ending ? (
        <p className={classes.facts}>
          {words.endedAs(ENDINGS[unit.ending.as], named(unit.ending.successors))}{' '}
          {unit.ending.takenOverBy ? words.takenOverBy(unit.ending.takenOverBy.name) : null}
        </p>
      ) : null}
      {unit.predecessors.length > 0 ? (
        <p className={classes.facts}>{words.cameFrom(named(unit.predecessors))}</p>
      ) : null}
      <div className={records.actions}>
        <Button variant="default" onClick={change.open} aria-label={words.changeOf(unit.name)}>
          {words.change}
        </Button>
        {until === null ? (
          <Button variant="default" c="var(--danger)" onClick={end.open} aria-label={words.endOf(unit.name)}>
            {words.end}
          </Button>
        ) : (
          <Button
            variant="default"
            loading={reopen.isPending}
            aria-label={words.reopenOf(unit.name)}
            onClick={() => reopen.mutate(undefined, { onSuccess: () => onDone(words.reopened(unit.name)) })}
          >
            {words.reopen}
          </Button>
        )}
      </div>
      <ErrorNotice error={reopen.error} />
      {changing ? <UnitForm unit={unit} onClose={change.close} onDone={onDone} /> : null}
      {ending ? <EndUnitDialog unit={unit} onClose={end.close} onDone={onDone} /> : null}
    </li>
  );
}
