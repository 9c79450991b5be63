import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Facets, FacetValue } from '@toasoan/domain';
import { useState, type ChangeEvent } from 'react';
import * as words from '#words/search';
import type { StorySearch } from '../../api/search.ts';
import { OfferList } from './offers/offer-list.tsx';
import { useOffers } from './offers/use-offers.ts';
import classes from './search.module.css';

interface Props {
  readonly search: StorySearch;
  /** What the results can be narrowed to; null while nothing is known of them. */
  readonly facets: Facets | null;
  readonly more: boolean;
  readonly onSearch: (search: StorySearch) => void;
}

/** What to look for, and to what it is narrowed. */
export function SearchForm({ search, facets, more, onSearch }: Props) {
  const [wish, setWish] = useState(search);
  const offers = useOffers();
  const field = (name: keyof StorySearch) => ({
    value: wish[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      setWish({ ...wish, [name]: event.currentTarget.value }),
  });
  const choices = (values: readonly FacetValue[] | undefined, name: keyof StorySearch) => [
    { value: '', label: words.all },
    ...(wish[name] !== '' && !values?.some(({ key }) => key === wish[name])
      ? [{ value: wish[name], label: words.chosen }]
      : []),
    ...(values ?? []).map(({ key, name: label, stories }) => ({
      value: key,
      label: more ? label : words.value(label, stories),
    })),
  ];
  return (
    <form
      role="search"
      aria-label={words.form}
      className={classes.fields}
      onSubmit={(event) => {
        event.preventDefault();
        offers.close();
        onSearch(wish);
      }}
    >
      <div className={classes.question}>
        <TextInput
          type="search"
          label={words.question}
          description={words.questionHint}
          maxLength={200}
          value={wish.q}
          onChange={({ currentTarget: { value } }) => {
            setWish({ ...wish, q: value });
            offers.onType(value);
          }}
          {...offers.field}
        />
        <OfferList offers={offers} />
      </div>
      <NativeSelect label={words.stage} data={choices(facets?.stages, 'stage')} {...field('stage')} />
      <NativeSelect label={words.kind} data={choices(facets?.kinds, 'kind')} {...field('kind')} />
      <NativeSelect label={words.unit} data={choices(facets?.units, 'unit')} {...field('unit')} />
      <NativeSelect label={words.topic} data={choices(facets?.topics, 'topic')} {...field('topic')} />
      <TextInput label={words.from} type="date" {...field('from')} />
      <TextInput label={words.until} type="date" {...field('until')} />
      <Button type="submit">{words.find}</Button>
    </form>
  );
}
