import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/library';
import { useSession } from '../../api/session-context.ts';
import { CountedHeading } from '../../components/counted-heading.tsx';
import { Empty } from '../../components/empty.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { AssetCard } from './asset-card.tsx';
import { FilterFields } from './filter-fields.tsx';
import { countFilters, filtersOf, narrowed, searchOf, type Filters } from './filters.ts';
import classes from './library.module.css';
import { LibraryUpload } from './library-upload.tsx';
import { Pages } from './pages.tsx';
import { actorOf, mayChange } from './rights.ts';
import { SearchField } from './search-field.tsx';
import { togglePage, toggleSelected } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useLibrary } from './use-library.ts';

const sentenceIn = (state: unknown): string => {
  const done = (state as { done?: unknown } | null)?.done;
  return typeof done === 'string' ? done : '';
};

/** The library (kho tư liệu): everything the units sent, to find, to describe and to use again. */
export function LibraryScene() {
  const { me } = useSession();
  const { state } = useLocation() as { state: unknown };
  const [search, setSearch] = useSearchParams();
  const filters = filtersOf(search);
  const { data, error, isPending, isLoading, refetch } = useLibrary(filters);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [done, setDone] = useState(() => sentenceIn(state));
  const actor = actorOf(me);

  const show = (next: Filters, replace = false): void => {
    // What is chosen stays in sight: another list begins with nothing chosen.
    setSelected([]);
    setDone('');
    setSearch(searchOf(next), { replace });
  };
  const items = data?.items ?? [];
  const changeable = items.filter((asset) => mayChange(actor, asset)).map(({ id }) => id);
  const select = (next: readonly string[]): void => {
    setDone('');
    setSelected(next);
  };
  return (
    <Stack>
      <CountedHeading count={data && words.assetCount(data.total)}>{common.library}</CountedHeading>
      <LibraryUpload />
      <SearchField words={filters.q} onSearch={(q) => show(narrowed(filters, { q }), filters.q !== '')} />
      <FilterFields filters={filters} onChange={show} />
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <div role="status">{done === '' ? null : <Notice tone="success">{done}</Notice>}</div>
      {isPending && isLoading ? <Loading label={words.loading} /> : null}
      {data && items.length === 0 ? (
        <Empty>{filters.q !== '' || countFilters(filters) > 0 ? words.nothingFound : words.empty}</Empty>
      ) : null}
      {changeable.length > 0 ? (
        <Checkbox
          size="md"
          label={words.selectPage}
          checked={changeable.every((id) => selected.includes(id))}
          indeterminate={
            changeable.some((id) => selected.includes(id)) && !changeable.every((id) => selected.includes(id))
          }
          onChange={() => select(togglePage(selected, changeable))}
        />
      ) : null}
      {items.length > 0 ? (
        <ul className={classes.grid} aria-label={words.assets}>
          {items.map((asset) => (
            <AssetCard
              key={asset.id}
              asset={asset}
              selected={selected.includes(asset.id)}
              onSelect={
                changeable.includes(asset.id) ? () => select(toggleSelected(selected, asset.id)) : undefined
              }
            />
          ))}
        </ul>
      ) : null}
      {data ? <Pages filters={filters} pageCount={data.pageCount} /> : null}
      <SelectionBar
        selected={selected}
        onClear={() => select([])}
        onDone={(sentence) => {
          setSelected([]);
          setDone(sentence);
        }}
      />
    </Stack>
  );
}
