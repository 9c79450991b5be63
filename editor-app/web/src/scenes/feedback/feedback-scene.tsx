import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { feedbackStates, FEEDBACK_STATES, mayHandleFeedback, type FeedbackState } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/feedback';
import { useFeedback } from '../../api/feedback.ts';
import { useSession } from '../../api/session-context.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { actorOf } from '../library/rights.ts';
import { NotFoundScene } from '../shell/not-found-scene.tsx';
import { FeedbackItem } from './feedback-item.tsx';
import classes from './feedback.module.css';

/** What readers wrote by the website's form, for the coordinator. */
export function FeedbackScene() {
  const { me } = useSession();
  return mayHandleFeedback(actorOf(me)) ? <Feedback /> : <NotFoundScene />;
}

function Feedback() {
  const [state, setState] = useState<FeedbackState>('open');
  const [page, setPage] = useState(1);
  const [done, setDone] = useState('');
  const { data, error, isPending, refetch } = useFeedback(state, page);
  const show = (chosen: string): void => {
    setState(feedbackStates.find((one) => one === chosen) ?? 'open');
    setPage(1);
    setDone('');
  };
  return (
    <Stack>
      <PageHeading>{words.title}</PageHeading>
      <Text>{words.explanation}</Text>
      <SegmentedControl
        aria-label={words.states}
        value={state}
        onChange={show}
        data={feedbackStates.map((value) => ({ value, label: FEEDBACK_STATES[value] }))}
      />
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <div role="status">{done === '' ? null : <Notice tone="success">{done}</Notice>}</div>
      {isPending ? <Loading label={words.loading} /> : null}
      {data?.items.length === 0 ? <Text>{words.none}</Text> : null}
      {data && data.items.length > 0 ? (
        <ul className={`${lists.framed} ${classes.list}`} aria-label={words.list}>
          {data.items.map((item) => (
            <FeedbackItem key={item.id} item={item} onDone={setDone} />
          ))}
        </ul>
      ) : null}
      {data && data.pageCount > 1 ? (
        <nav className={classes.pages} aria-label={words.pages}>
          <Button variant="default" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {words.newer}
          </Button>
          <span>{words.pageOf(page, data.pageCount)}</span>
          <Button variant="default" disabled={page >= data.pageCount} onClick={() => setPage(page + 1)}>
            {words.older}
          </Button>
        </nav>
      ) : null}
    </Stack>
  );
}
