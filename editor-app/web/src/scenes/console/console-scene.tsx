import { Stack } from '@mantine/core';
import { CONSOLE_VIEWS, consoleViews, type ConsolePage, type ConsoleViewName } from '@toasoan/domain';
import { Link, useSearchParams } from 'react-router-dom';
import * as common from '#words/common';
import * as words from '#words/console';
import { useConsole } from '../../api/console.ts';
import { Empty } from '../../components/empty.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Paging } from '../queue/paging.tsx';
import filters from '../queue/queue-scene.module.css';
import { ConsoleStoryItem } from './console-story-item.tsx';

/** What is to go out, going out, stuck and out, a line per channel, with what can be done about it. */
export function ConsoleScene() {
  const [search] = useSearchParams();
  const view = consoleViews.find((name) => name === search.get('view')) ?? 'trouble';
  const page = Math.max(1, Number.parseInt(search.get('page') ?? '1', 10) || 1);
  const { data, error, isPending, refetch } = useConsole(view, page);
  return (
    <Stack>
      <PageHeading>{common.console}</PageHeading>
      <Views chosen={view} counts={data?.counts} />
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading label={words.loading} /> : null}
      {data?.items.length === 0 ? <Empty>{words.empty[view]}</Empty> : null}
      {data && data.items.length > 0 ? (
        <ul className={lists.framed} aria-label={words.stories(CONSOLE_VIEWS[view])}>
          {data.items.map((story) => (
            <ConsoleStoryItem key={story.id} story={story} />
          ))}
        </ul>
      ) : null}
      {data ? <Paging page={page} pageCount={data.pageCount} /> : null}
    </Stack>
  );
}

interface ViewsProps {
  readonly chosen: ConsoleViewName;
  readonly counts: ConsolePage['counts'] | undefined;
}

function Views({ chosen, counts }: ViewsProps) {
  return (
    <nav aria-label={words.views}>
      <ul className={filters.filter}>
        {consoleViews.map((view) => (
          <li key={view}>
            <Link to={`?view=${view}`} aria-current={view === chosen ? 'page' : undefined}>
              {counts && view !== 'done'
                ? words.viewWithCount(CONSOLE_VIEWS[view], counts[view])
                : CONSOLE_VIEWS[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
