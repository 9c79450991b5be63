import { Button, Group, Stack, Text } from '@mantine/core';
import { mayReadArchive } from '@toasoan/domain';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import * as words from '#words/archive';
import * as common from '#words/common';
import { bagAddress, useArchive, useArchiveCheck } from '../../api/archive.ts';
import { useSession } from '../../api/session-context.ts';
import { Empty } from '../../components/empty.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { bytesInWords } from '../../components/media/in-words.ts';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { actorOf } from '../library/rights.ts';
import { ListPages } from '../people/list-pages.tsx';
import records from '../../components/record.module.css';
import { useListSearch } from '../people/use-list-search.ts';
import { NotFoundScene } from '../shell/not-found-scene.tsx';
import { ArchiveFilters, FILTERS } from './archive-filters.tsx';
import { ArchiveItem } from './archive-item.tsx';

/** The archive: what is in it, whether every byte of it is as it was, and taking parts of it out. */
export function ArchiveScene() {
  const { me } = useSession();
  return mayReadArchive(actorOf(me)) ? <Archive /> : <NotFoundScene />;
}

function Archive() {
  const search = useListSearch(FILTERS);
  const { data, error, isPending, refetch } = useArchive(search.query());
  const check = useArchiveCheck();
  const [done, setDone] = useState('');
  return (
    <Stack>
      <Group justify="space-between" align="baseline">
        <PageHeading>{common.archive}</PageHeading>
        {data ? (
          <Text c="dimmed" role="status">
            {words.count(data.total, bytesInWords(data.bytes))}
          </Text>
        ) : null}
      </Group>
      <Text>{words.explanation}</Text>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <ErrorNotice error={check.error} />
      {data && data.faulty > 0 ? (
        <Notice tone="error" title={words.faulty(data.faulty)}>
          <Text>{words.faultyHint}</Text>
        </Notice>
      ) : null}
      {data && data.waiting > 0 ? <Notice tone="info">{words.waiting(data.waiting)}</Notice> : null}
      {data ? <ArchiveFilters view={data} search={search} /> : null}
      {data && data.total > 0 ? (
        <div>
          <Button
            component="a"
            href={bagAddress(search.query(1))}
            download
            variant="default"
            leftSection={<IconDownload size={20} aria-hidden />}
          >
            {words.takeOut}
          </Button>
          <Text size="sm" c="dimmed" mt={4}>
            {words.takeOutHint}
          </Text>
        </div>
      ) : null}
      <div role="status">{done === '' ? null : <Notice tone="success">{done}</Notice>}</div>
      {isPending ? <Loading label={words.loading} /> : null}
      {data?.items.length === 0 ? <Empty>{words.none}</Empty> : null}
      {data && data.items.length > 0 ? (
        <ul className={`${lists.framed} ${records.list}`} aria-label={words.list}>
          {data.items.map((line) => (
            <ArchiveItem
              key={line.storyId}
              line={line}
              asking={check.isPending}
              onCheck={() =>
                check.mutate(line.storyId, { onSuccess: () => setDone(words.asked(line.headline)) })
              }
            />
          ))}
        </ul>
      ) : null}
      {data ? <ListPages search={search} pageCount={data.pageCount} /> : null}
    </Stack>
  );
}
