import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Paged } from '@toasoan/domain';
import { IconPlus } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import * as unitWords from '#words/unit-list';
import { CountedHeading } from '../../components/counted-heading.tsx';
import { Empty } from '../../components/empty.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import records from '../../components/record.module.css';
import { SearchField } from '../library/search-field.tsx';
import { ListPages } from './list-pages.tsx';
import classes from './people.module.css';
import type { ListSearch } from './use-list-search.ts';

/** What a list of the administrator says of itself. */
export interface ListWords {
  readonly title: string;
  readonly count: (total: number) => string;
  readonly add: string;
  readonly search: string;
  readonly loading: string;
  readonly nothingFound: string;
  readonly list: string;
}

interface Props<Item> {
  readonly words: ListWords;
  readonly search: ListSearch<'q'>;
  readonly found: UseQueryResult<Paged<Item>>;
  readonly filters: ReactNode;
  /** A line of the list; `onDone` is told what was done, in a sentence. */
  readonly line: (item: Item, onDone: (sentence: string) => void) => ReactNode;
  readonly form: (onClose: () => void, onDone: (sentence: string) => void) => ReactNode;
}

/** A list the administrator keeps: how many there are, adding, searching, page by page. */
export function ListFrame<Item>({ words, search, found, filters, line, form }: Props<Item>) {
  const { data, error, isPending, refetch } = found;
  const [adding, add] = useDisclosure(false);
  const [done, setDone] = useState('');
  return (
    <Stack>
      <CountedHeading count={data && words.count(data.total)}>{words.title}</CountedHeading>
      <Group>
        <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={add.open}>
          {words.add}
        </Button>
        <Button component={Link} to="/nguoi-dung/nhap" variant="default">
          {unitWords.fromExcel}
        </Button>
      </Group>
      <SearchField label={words.search} words={search.get('q')} onSearch={(q) => search.put('q', q)} />
      <div className={classes.filters}>{filters}</div>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <div role="status">{done === '' ? null : <Notice tone="success">{done}</Notice>}</div>
      {isPending ? <Loading label={words.loading} /> : null}
      {data?.items.length === 0 ? <Empty>{words.nothingFound}</Empty> : null}
      {data && data.items.length > 0 ? (
        <ul className={`${lists.framed} ${records.list}`} aria-label={words.list}>
          {data.items.map((item) => line(item, setDone))}
        </ul>
      ) : null}
      {data ? <ListPages search={search} pageCount={data.pageCount} /> : null}
      {adding ? form(add.close, setDone) : null}
    </Stack>
  );
}
