import { Stack, Text } from '@mantine/core';
import { Link, useSearchParams } from 'react-router-dom';
import * as words from '#words/search';
import { useStorySearch, type StorySearch } from '../../api/search.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Paging } from '../queue/paging.tsx';
import { FoundRow } from './found-row.tsx';
import { SearchForm } from './search-form.tsx';

const given = (search: StorySearch): Record<string, string> =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''));

/** Stories by their words, among those the person may read. The search is the address: it can be sent to a colleague. */
export function SearchScene() {
  const [params, setParams] = useSearchParams();
  const text = (name: string): string => params.get(name) ?? '';
  const search: StorySearch = {
    q: text('q'),
    kind: text('kind'),
    stage: text('stage'),
    unit: text('unit'),
    topic: text('topic'),
    from: text('from'),
    until: text('until'),
    page: text('page'),
  };
  const { data, error, isPending, refetch } = useStorySearch(search);
  return (
    <Stack>
      <PageHeading>{words.title}</PageHeading>
      <SearchForm
        // Going back in the browser, or asking in the header, brings the search of then.
        key={params.toString()}
        search={search}
        facets={data?.facets ?? null}
        more={data?.more ?? false}
        onSearch={(wish) => setParams(given({ ...wish, page: '' }))}
      />
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && !error ? <Loading label={words.loading} /> : null}
      {data ? <Text role="status">{sayCount(data)}</Text> : null}
      {data?.corrected ? (
        <Text>
          {words.meant}{' '}
          <Link to={`?${new URLSearchParams(given({ ...search, q: data.corrected, page: '' }))}`}>
            {data.corrected}
          </Link>
        </Text>
      ) : null}
      {data && data.items.length > 0 ? (
        <ul className={lists.framed} aria-label={words.results}>
          {data.items.map((line) => (
            <FoundRow key={line.id} line={line} />
          ))}
        </ul>
      ) : null}
      {data ? <Paging page={data.page} pageCount={data.pageCount} /> : null}
    </Stack>
  );
}

function sayCount({ total, more }: { readonly total: number; readonly more: boolean }): string {
  if (total === 0) return words.none;
  return more ? words.moreThan(total) : words.found(total);
}
