import { Button, Stack, Text } from '@mantine/core';
import { useSearchParams } from 'react-router-dom';
import * as words from '#words/record';
import { useRecord, type RecordSearch } from '../../api/audit.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { RecordLine } from './record-line.tsx';
import classes from './record.module.css';
import { SearchForm } from './search-form.tsx';

/** The record of everything that was done, searched by the address: a search can be sent to a colleague. */
export function RecordScene() {
  const [params, setParams] = useSearchParams();
  const text = (name: string): string => params.get(name) ?? '';
  const search: RecordSearch = {
    person: text('person'),
    story: text('story'),
    kind: text('kind'),
    from: text('from'),
    until: text('until'),
  };
  const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } =
    useRecord(search);
  const lines = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Stack>
      <PageHeading>{words.title}</PageHeading>
      <Text>{words.explanation}</Text>
      <SearchForm
        // Going back in the browser brings the search of then.
        key={params.toString()}
        search={search}
        onSearch={(wish) =>
          setParams(Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== '')))
        }
      />
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading label={words.loading} /> : null}
      {data && lines.length === 0 ? <Text role="status">{words.none}</Text> : null}
      {lines.length > 0 ? (
        <ul className={`${lists.framed} ${classes.list}`} aria-label={words.list}>
          {lines.map((line) => (
            <RecordLine key={line.seq} line={line} />
          ))}
        </ul>
      ) : null}
      {hasNextPage ? (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : lines.length > 0 ? (
        <Text c="dimmed">{words.end}</Text>
      ) : null}
    </Stack>
  );
}
