import type { Facets, FacetValue, PublicSearchAsk } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { FIELDS, SEARCH_PATH } from '../search/ask.ts';

interface SearchFormProps {
  readonly ask: PublicSearchAsk;
  readonly facets: Facets;
  /** The numbers of the facets say "at least" and are not shown. */
  readonly more: boolean;
}

/** What to look for and to what it is narrowed, as a plain form: it works without script. */
export const SearchForm = ({ ask, facets, more }: SearchFormProps) => (
  <form class="search-form" role="search" aria-label={words.search} action={SEARCH_PATH} method="get">
    <p class="search-field search-question">
      <label for="q">{words.searchQuestion}</label>
      <input id="q" name={FIELDS.q} type="search" value={ask.q} maxLength={200} autocomplete="off" />
    </p>
    <Choice name="kind" ask={ask} values={facets.kinds} more={more} label={words.searchKind} />
    <Choice name="topic" ask={ask} values={facets.topics} more={more} label={words.topics} />
    <Choice name="unit" ask={ask} values={facets.units} more={more} label={words.units} />
    <Day name="from" ask={ask} label={words.searchFrom} />
    <Day name="until" ask={ask} label={words.searchUntil} />
    <p class="search-field">
      <button type="submit">{words.searchButton}</button>
    </p>
  </form>
);

interface ChoiceProps extends Pick<SearchFormProps, 'ask' | 'more'> {
  readonly name: 'kind' | 'topic' | 'unit';
  readonly values: readonly FacetValue[];
  readonly label: string;
}

/** What was chosen stays to be seen where nothing is found by it. */
function Choice({ name, ask, values, more, label }: ChoiceProps) {
  const chosen = ask[name];
  const isListed = values.some(({ key }) => key === chosen);
  return (
    <p class="search-field">
      <label for={name}>{label}</label>
      <select id={name} name={FIELDS[name]}>
        <option value="">{words.searchAll}</option>
        {chosen && !isListed && (
          <option value={chosen} selected>
            {words.searchChosen}
          </option>
        )}
        {values.map((value) => (
          <option value={value.key} selected={value.key === chosen}>
            {more ? value.name : words.searchValue(value.name, value.stories)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface DayProps {
  readonly name: 'from' | 'until';
  readonly ask: PublicSearchAsk;
  readonly label: string;
}

const Day = ({ name, ask, label }: DayProps) => (
  <p class="search-field">
    <label for={name}>{label}</label>
    <input id={name} name={FIELDS[name]} type="date" value={ask[name] ?? ''} />
  </p>
);
