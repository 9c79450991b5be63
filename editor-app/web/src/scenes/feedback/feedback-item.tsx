import { Button, Text, Textarea } from '@mantine/core';
import { FEEDBACK_LIMITS, formatDateTime, type FeedbackAction, type FeedbackView } from '@toasoan/domain';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import * as words from '#words/feedback';
import { useSettleFeedback } from '../../api/feedback.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import classes from './feedback.module.css';

interface Props {
  readonly item: FeedbackView;
  readonly onDone: (sentence: string) => void;
}

/** Something a reader wrote, and what is done with it. */
export function FeedbackItem({ item, onDone }: Props) {
  const settle = useSettleFeedback();
  const [note, setNote] = useState(item.note);
  const when = formatDateTime(item.at);
  const isOpen = item.state === 'open';
  const actions: readonly FeedbackAction[] = isOpen ? ['answer', 'close'] : ['reopen'];
  return (
    <li>
      <Text fw={600}>
        {item.story ? (
          <>
            {words.about} <Link to={`/stories/${item.story.id}`}>{item.story.headline}</Link>
          </>
        ) : (
          words.general
        )}
      </Text>
      <Text size="sm" c="dimmed">
        {when}
      </Text>
      <p className={classes.text}>{item.text}</p>
      <Text size="sm">{words.from(item.name || words.nameless)}</Text>
      {item.contact === '' ? null : <Text size="sm">{words.contact(item.contact)}</Text>}
      {item.handledBy === null || item.handledAt === null ? null : (
        <Text size="sm">{words.handled(item.handledBy, formatDateTime(item.handledAt))}</Text>
      )}
      {isOpen ? (
        <Textarea
          label={words.note}
          value={note}
          maxLength={FEEDBACK_LIMITS.note}
          autosize
          minRows={2}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      ) : item.note === '' ? null : (
        <Text size="sm">{words.noteOf(item.note)}</Text>
      )}
      <ErrorNotice error={settle.error} />
      <div className={classes.actions}>
        {actions.map((action) => (
          <Button
            key={action}
            variant={action === 'answer' ? 'filled' : 'default'}
            disabled={settle.isPending}
            aria-label={words.actionOn(words.actions[action], when)}
            onClick={() =>
              settle.mutate({ id: item.id, action, note }, { onSuccess: () => onDone(words.done[action]) })
            }
          >
            {words.actions[action]}
          </Button>
        ))}
      </div>
    </li>
  );
}
