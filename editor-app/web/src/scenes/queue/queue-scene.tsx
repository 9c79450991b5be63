import { Stack } from '@mantine/core';
import { bulkActionsIn, QUEUES, queuesFor, type Queue, type QueueName } from '@toasoan/domain';
import { Suspense, useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/queue';
import { rolesNow, useSession } from '../../api/session-context.ts';
import { useQueue } from '../../api/stories.ts';
import { CountedHeading } from '../../components/counted-heading.tsx';
import { Empty } from '../../components/empty.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { later } from '../../components/later.ts';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { NotFoundScene } from '../shell/not-found-scene.tsx';
import { EMPTY } from './empty-sentences.ts';
import { HandsFilter, handsIn } from './hands-filter.tsx';
import { Paging } from './paging.tsx';
import { StoryRow } from './story-row.tsx';

/** Come after the list, which does without them. */
const KeptDrafts = later(async () => (await import('./kept-drafts.tsx')).KeptDrafts);
const QueueTools = later(async () => (await import('./tools/queue-tools.tsx')).QueueTools);

/** Any of the lists: what waits for whom. */
export function QueueScene() {
  const { queue } = useParams();
  const { me } = useSession();
  const name = queuesFor(rolesNow(me)).find((candidate) => candidate === queue);
  return name ? <QueueList key={name} name={name} /> : <NotFoundScene />;
}

function QueueList({ name }: { readonly name: QueueName }) {
  const { me } = useSession();
  const [search] = useSearchParams();
  const page = Math.max(1, Number.parseInt(search.get('page') ?? '1', 10) || 1);
  const hands = name === 'desk' ? handsIn(search) : 'all';
  const { data, error, isPending, refetch } = useQueue(name, page, hands);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const queue: Queue = QUEUES[name];
  const lines = data?.items ?? [];
  const chosen = lines.filter(({ id }) => picked.includes(id));
  const choose = (id: string): void =>
    setPicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const choosing = bulkActionsIn(name, rolesNow(me)).length > 0;
  return (
    <Stack>
      <CountedHeading count={data && words.storyCount(data.total)}>{queue.label}</CountedHeading>
      {name === 'mine' ? (
        <Suspense>
          <KeptDrafts />
        </Suspense>
      ) : null}
      {name === 'desk' ? <HandsFilter value={hands} /> : null}
      <Suspense>
        <QueueTools name={name} lines={lines} chosen={chosen} onChoose={choose} onClear={setPicked} />
      </Suspense>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading label={common.loadingList} /> : null}
      {data && lines.length === 0 ? <Empty>{hands === 'all' ? EMPTY[name] : words.noneInHands}</Empty> : null}
      {lines.length > 0 ? (
        <ul className={lists.framed} aria-label={queue.label}>
          {lines.map((line) => (
            <StoryRow
              key={line.id}
              line={line}
              waiting={queue.order === 'oldest'}
              yours={queue.first?.includes(line.stage) ?? false}
              chosen={chosen.includes(line)}
              onChoose={choosing ? () => choose(line.id) : undefined}
            />
          ))}
        </ul>
      ) : null}
      {data ? <Paging page={page} pageCount={data.pageCount} /> : null}
    </Stack>
  );
}
