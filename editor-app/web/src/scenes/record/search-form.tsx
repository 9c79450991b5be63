import { Button, NativeSelect, TextInput } from '@mantine/core';
import { EVENT_KINDS } from '@toasoan/domain';
import { useState, type ChangeEvent } from 'react';
import * as words from '#words/record';
import type { RecordSearch } from '../../api/audit.ts';
import classes from './record.module.css';

const KINDS = [
  { value: '', label: words.everyKind },
  ...Object.entries(EVENT_KINDS).map(([value, label]) => ({ value, label })),
];

interface Props {
  readonly search: RecordSearch;
  readonly onSearch: (search: RecordSearch) => void;
}

/** What to look for: by whom, about which story, of which kind, between which days. */
export function SearchForm({ search, onSearch }: Props) {
  const [wish, setWish] = useState(search);
  const field = (name: keyof RecordSearch) => ({
    value: wish[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      setWish({ ...wish, [name]: event.currentTarget.value }),
  });
  return (
    <form
      role="search"
      aria-label={words.search}
      className={classes.fields}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(wish);
      }}
    >
      <TextInput label={words.person} maxLength={200} {...field('person')} />
      <TextInput label={words.story} maxLength={200} {...field('story')} />
      <NativeSelect label={words.kind} data={KINDS} {...field('kind')} />
      <TextInput label={words.from} type="date" {...field('from')} />
      <TextInput label={words.until} type="date" {...field('until')} />
      <Button type="submit">{words.find}</Button>
    </form>
  );
}
