import { Group, Stack, Text } from '@mantine/core';
import { QUEUES, queuesFor, type QueueName } from '@toasoan/domain';
import { Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/queue';
import { rolesNow, useSession } from '../../api/session-context.ts';
import { useQueue } from '../../api/stories.ts';
import { Empty } from '../../components/empty.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { later } from '../../components/later.ts';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { NotFoundScene } from '../shell/not-found-scene.tsx';
import { EMPTY } from './empty-sentences.ts';
import { Paging } from './paging.tsx';
import { StoryRow } from './story-row.tsx';

/** Comes after the list, which does without it. */
const KeptDrafts = later(async () => (await import('./kept-drafts.tsx')).KeptDrafts);

/** Any of the lists: what waits for whom. */
export function QueueScene() {
  const { queue } = useParams();
  const { me } = useSession();
  const name = queuesFor(rolesNow(me)).find((candidate) => candidate === queue);
  return name ? <QueueList key={name} name={name} /> : <NotFoundScene />;
}

function QueueList({ name }: { readonly name: QueueName }) {
  const [search] = useSearchParams();
  const page = Math.max(1, Number.parseInt(search.get('page') ?? '1', 10) || 1);
  const { data, error, isPending, refetch } = useQueue(name, page);
  return (
    <Stack>
      <Group justify="space-between" align="baseline">
        <PageHeading>{QUEUES[name].label}</PageHeading>
        {data ? <Text c="dimmed">{words.storyCount(data.total)}</Text> : null}
      </Group>
      {name === 'mine' ? (
        <Suspense>
          <KeptDrafts />
        </Suspense>
      ) : null}
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading label={common.loadingList} /> : null}
      {data?.items.length === 0 ? <Empty>{EMPTY[name]}</Empty> : null}
      {data && data.items.length > 0 ? (
        <ul className={lists.framed} aria-label={QUEUES[name].label}>
          {data.items.map((line) => (
            <StoryRow key={line.id} line={line} waiting={QUEUES[name].order === 'oldest'} />
          ))}
        </ul>
      ) : null}
      {data ? <Paging page={page} pageCount={data.pageCount} /> : null}
    </Stack>
  );
}
