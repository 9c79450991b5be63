import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { MEDIA_KINDS, type AssetView, type MediaKind } from '@toasoan/domain';
import { useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/write/picker';
import { Dialog } from '../../../../components/dialog.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { Loading } from '../../../../components/loading.tsx';
import { narrowed, NO_FILTERS } from '../../../library/filters.ts';
import { SearchField } from '../../../library/search-field.tsx';
import { useLibrary } from '../../../library/use-library.ts';
import classes from '../media.module.css';
import { PickerItem } from './picker-item.tsx';
import { togglePicked, whyNot } from './picked.ts';

interface Props {
  readonly unitId: string;
  /** Assets the story has already. */
  readonly inStory: readonly string[];
  /** Given what was chosen, in the order of choosing. */
  readonly onChoose: (assets: readonly AssetView[]) => void;
  readonly onClose: () => void;
}

/** Finds assets of the library for a story; several may be chosen, over several pages. */
export function LibraryPicker({ unitId, inStory, onChoose, onClose }: Props) {
  const [filters, setFilters] = useState(NO_FILTERS);
  const [picked, setPicked] = useState<readonly AssetView[]>([]);
  const { data, error, isPending, refetch } = useLibrary(filters);
  const page = data?.page ?? 1;
  const turn = (by: number): void => setFilters({ ...filters, page: page + by });
  return (
    <Dialog title={words.title} onClose={onClose} size="xl" large>
      <Stack>
        <div className={classes.narrowing}>
          <SearchField words={filters.q} onSearch={(q) => setFilters(narrowed(filters, { q }))} />
          <NativeSelect
            label={words.kind}
            data={[
              { value: '', label: words.everyKind },
              ...Object.entries(MEDIA_KINDS).map(([value, label]) => ({ value, label })),
            ]}
            value={filters.kind}
            onChange={(event) =>
              setFilters(narrowed(filters, { kind: event.currentTarget.value as MediaKind | '' }))
            }
          />
        </div>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        {isPending ? <Loading label={words.searching} /> : null}
        <Text size="sm" role="status">
          {data ? (data.total === 0 ? words.nothingFound : words.found(data.total)) : ''}
        </Text>
        <ul className={classes.choices} aria-label={words.results}>
          {data?.items.map((asset) => (
            <PickerItem
              key={asset.id}
              asset={asset}
              reason={whyNot(asset, { unitId, inStory })}
              chosen={picked.some(({ id }) => id === asset.id)}
              onToggle={() => setPicked(togglePicked(picked, asset))}
            />
          ))}
        </ul>
        {data && data.pageCount > 1 ? (
          <Group role="navigation" aria-label={common.paging} justify="center">
            <Button variant="default" disabled={page <= 1} onClick={() => turn(-1)}>
              {common.previousPage}
            </Button>
            <Text>{common.pageOf(page, data.pageCount)}</Text>
            <Button variant="default" disabled={page >= data.pageCount} onClick={() => turn(1)}>
              {common.nextPage}
            </Button>
          </Group>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button disabled={picked.length === 0} onClick={() => onChoose(picked)}>
            {picked.length === 0 ? words.add : words.addCounted(picked.length)}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
