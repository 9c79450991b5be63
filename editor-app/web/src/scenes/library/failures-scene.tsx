import { Button, Checkbox, Group, Stack } from '@mantine/core';
import type { AssetView } from '@toasoan/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/library';
import { retryAsset } from '../../api/assets.ts';
import { useClient } from '../../api/client-context.ts';
import { useSession } from '../../api/session-context.ts';
import { CountedHeading } from '../../components/counted-heading.tsx';
import { Empty } from '../../components/empty.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { NotFoundScene } from '../shell/not-found-scene.tsx';
import { FailureLine } from './failure-line.tsx';
import { filtersOf, NO_FILTERS } from './filters.ts';
import classes from './library.module.css';
import { Pages } from './pages.tsx';
import { retriedInWords, retryAll } from './retry-all.ts';
import { actorOf, seesFailures } from './rights.ts';
import { togglePage, toggleSelected } from './selection.ts';
import { useLibrary } from './use-library.ts';

/** What could not be processed, in every unit, for the officer who answers for it. */
export function FailuresScene() {
  const { me } = useSession();
  return seesFailures(actorOf(me)) ? <Failures /> : <NotFoundScene />;
}

function Failures() {
  const [search] = useSearchParams();
  const filters = { ...NO_FILTERS, state: 'failed' as const, page: filtersOf(search).page };
  const { data, error, isPending, refetch } = useLibrary(filters);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const client = useClient();
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: (ids: readonly string[]) => retryAll(ids, (id) => retryAsset(client, id)),
    onSuccess: () => setSelected([]),
    onSettled: () =>
      Promise.all([['library'], ['asset']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  const items: readonly AssetView[] = (data?.items ?? []).filter(({ failure }) => failure !== null);
  const ids = items.map(({ id }) => id);
  const chosen = selected.filter((id) => ids.includes(id));
  const result = retry.data ? retriedInWords(retry.data) : '';
  return (
    <Stack>
      <CountedHeading count={data && words.assetCount(data.total)}>{words.failures}</CountedHeading>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <div role="status">
        {result === '' ? null : (
          <Notice tone={retry.data?.refused.length === 0 ? 'success' : 'warning'}>{result}</Notice>
        )}
      </div>
      {isPending ? <Loading label={common.loadingList} /> : null}
      {data && items.length === 0 ? <Empty>{words.noFailures}</Empty> : null}
      {items.length > 0 ? (
        <>
          <Group justify="space-between">
            <Checkbox
              size="md"
              label={words.selectAll}
              checked={chosen.length === ids.length}
              indeterminate={chosen.length > 0 && chosen.length < ids.length}
              onChange={() => setSelected(togglePage(chosen, ids))}
            />
            <Button
              disabled={chosen.length === 0}
              loading={retry.isPending}
              onClick={() => retry.mutate(chosen)}
            >
              {words.processAgainSelected(chosen.length)}
            </Button>
          </Group>
          <ul className={`${lists.framed} ${classes.failures}`} aria-label={words.failedAssets}>
            {items.map((asset) => (
              <FailureLine
                key={asset.id}
                asset={asset}
                selected={chosen.includes(asset.id)}
                busy={retry.isPending}
                onSelect={() => setSelected(toggleSelected(chosen, asset.id))}
                onRetry={() => retry.mutate([asset.id])}
              />
            ))}
          </ul>
        </>
      ) : null}
      {data ? <Pages filters={filters} pageCount={data.pageCount} /> : null}
    </Stack>
  );
}
