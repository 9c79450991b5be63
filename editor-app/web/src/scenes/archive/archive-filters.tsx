import { NativeSelect } from '@mantine/core';
import { compareVietnamese, type ArchiveView } from '@toasoan/domain';
import * as words from '#words/archive';
import * as unitsWords from '#words/units';
import classes from '../people/people.module.css';
import type { ListSearch } from '../people/use-list-search.ts';

export const FILTERS = ['month', 'topic', 'unit'] as const;

interface Props {
  readonly view: Pick<ArchiveView, 'months' | 'topics' | 'units'>;
  readonly search: ListSearch<(typeof FILTERS)[number]>;
}

/** What the archive is narrowed to: a month, a topic, a unit, of those there are. */
export function ArchiveFilters({ view, search }: Props) {
  const months = view.months.map((month) => {
    const [year = '', number = ''] = month.split('-');
    return { value: month, label: words.monthName(year, number) };
  });
  const topics = view.topics
    .map(({ slug, title }) => ({ value: slug, label: title }))
    .sort((one, other) => compareVietnamese(one.label, other.label));
  const units = view.units
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((one, other) => compareVietnamese(one.label, other.label));
  return (
    <div className={classes.filters}>
      <NativeSelect
        label={words.month}
        data={[{ value: '', label: words.everyMonth }, ...months]}
        {...search.choice('month')}
      />
      <NativeSelect
        label={words.topic}
        data={[{ value: '', label: words.everyTopic }, ...topics]}
        {...search.choice('topic')}
      />
      <NativeSelect
        label={unitsWords.unit}
        data={[{ value: '', label: unitsWords.everyUnit }, ...units]}
        {...search.choice('unit')}
      />
    </div>
  );
}
