import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { LICENCES, MEDIA_KINDS, ORIENTATIONS } from '@toasoan/domain';
import { useMemo, useState, type ChangeEvent } from 'react';
import * as assetBadges from '#words/asset-badges';
import * as words from '#words/library';
import * as mediaFields from '#words/media-fields';
import * as unitsWords from '#words/units';
import { useReference } from '../../api/reference.ts';
import { useSession } from '../../api/session-context.ts';
import { topicGroups, unitGroups } from './choices.ts';
import { countFilters, filterProblem, narrowed, NO_FILTERS, type Filters } from './filters.ts';
import classes from './library.module.css';

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

const optionsOf = (all: string, labels: Readonly<Record<string, string>>) => [
  { value: '', label: all },
  ...Object.entries(labels).map(([value, label]) => ({ value, label })),
];
const KINDS = optionsOf(words.everyKind, MEDIA_KINDS);
const ORIENTATION_OPTIONS = optionsOf(words.everyOrientation, ORIENTATIONS);
const LICENCE_OPTIONS = optionsOf(words.everyLicence, LICENCES);
const STATES = optionsOf(words.everything, {
  unanswered: assetBadges.childrenUnanswered,
  failed: words.failed,
});

/** What the library can be narrowed to besides words. Folded on a phone until it is wanted or in use. */
export function FilterFields({ filters, onChange }: Props) {
  const { me } = useSession();
  const { data: reference } = useReference();
  const units = useMemo(
    () => [{ value: '', label: unitsWords.everyUnit }, ...unitGroups(me, reference)],
    [me, reference],
  );
  const topics = useMemo(
    () => [{ value: '', label: words.everyTopic }, ...topicGroups(reference)],
    [reference],
  );
  const count = countFilters(filters);
  const [open, setOpen] = useState(count > 0);
  const field = (name: Exclude<keyof Filters, 'q' | 'page'>) => ({
    value: filters[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      onChange(narrowed(filters, { [name]: event.currentTarget.value })),
  });
  return (
    <details className={classes.filters} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.filters(count)}</summary>
      <div className={classes.fields}>
        <NativeSelect label={words.kind} data={KINDS} {...field('kind')} />
        <NativeSelect label={unitsWords.unit} data={units} {...field('unitId')} />
        <NativeSelect label={words.topics} data={topics} {...field('topicId')} />
        <TextInput label={words.sentFrom} type="date" {...field('from')} />
        <TextInput label={words.sentUntil} type="date" error={filterProblem(filters)} {...field('until')} />
        <NativeSelect label={words.orientation} data={ORIENTATION_OPTIONS} {...field('orientation')} />
        <NativeSelect label={mediaFields.licence} data={LICENCE_OPTIONS} {...field('licence')} />
        <NativeSelect label={words.only} data={STATES} {...field('state')} />
      </div>
      {count > 0 ? (
        <Button variant="default" mt="sm" onClick={() => onChange({ ...NO_FILTERS, q: filters.q })}>
          {words.dropFilters}
        </Button>
      ) : (
        <Text size="sm" c="dimmed" mt="sm">
          {words.whoseAssets}
        </Text>
      )}
    </details>
  );
}
