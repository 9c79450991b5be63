import { Button, Group } from '@mantine/core';
import { formatDateTime, type CommentView, type Thread } from '@toasoan/domain';
import { useId, useState } from 'react';
import * as words from '#words/review';
import { useComment, useSettle } from '../api/review.ts';
import { ErrorNotice } from '../components/error-notice.tsx';
import { RemarkForm } from './remark-form.tsx';
import classes from './review.module.css';

interface Props {
  readonly storyId: string;
  readonly thread: Thread;
  /** The number it has in the text; absent for one that has no place there. */
  readonly number?: number | undefined;
  /** What is to be said of its passage: that it was changed or is gone. */
  readonly passage?: string | undefined;
  /** Brings its passage into view. */
  readonly onGo?: (() => void) | undefined;
}

/** A remark with its answers, and what can be done about it. */
export function ThreadCard({ storyId, thread: { root, answers }, number, passage, onGo }: Props) {
  const id = useId();
  const comment = useComment(storyId);
  const settle = useSettle(storyId);
  const [answering, setAnswering] = useState(false);
  const settled = root.resolved !== null;
  const name = root.quote === null ? words.talkOf(root.person.name) : words.remark(number ?? '').trim();
  return (
    <li id={`thread-${root.id}`} className={classes.thread} tabIndex={-1} aria-labelledby={id}>
      <p className={classes.head}>
        <strong id={id}>{name}</strong>
        {passage ? <span className={classes.soft}> · {passage}</span> : null}
      </p>
      {root.quote ? <blockquote className={classes.quote}>{root.quote.exact}</blockquote> : null}
      {[root, ...answers].map((entry) => (
        <Said key={entry.id} entry={entry} />
      ))}
      {root.resolved ? (
        <p className={classes.settled}>
          {words.settledBy(root.resolved.by.name, formatDateTime(root.resolved.at))}
        </p>
      ) : null}
      <ErrorNotice error={settle.error} />
      {answering ? (
        <RemarkForm
          label={words.answer}
          send={words.sendAnswer}
          error={comment.error}
          pending={comment.isPending}
          onSend={(text) =>
            comment.mutate({ text, replyTo: root.id }, { onSuccess: () => setAnswering(false) })
          }
          onClose={() => setAnswering(false)}
        />
      ) : (
        <Group gap="xs">
          {onGo ? (
            <Button size="sm" variant="default" aria-describedby={id} onClick={onGo}>
              {words.seeInStory}
            </Button>
          ) : null}
          <Button size="sm" variant="default" aria-describedby={id} onClick={() => setAnswering(true)}>
            {words.answer}
          </Button>
          {root.mayResolve ? (
            <Button
              size="sm"
              variant="default"
              aria-describedby={id}
              loading={settle.isPending}
              onClick={() => settle.mutate({ comment: root.id, settling: settled ? 'reopen' : 'resolve' })}
            >
              {settled ? words.reopen : words.settled}
            </Button>
          ) : null}
        </Group>
      )}
    </li>
  );
}

function Said({ entry }: { readonly entry: CommentView }) {
  return (
    <div className={entry.kind === 'return' ? classes.returned : undefined}>
      <strong>{entry.person.name}</strong>
      {entry.kind === 'return' ? words.returned : ':'}
      <p className={classes.words}>{entry.text}</p>
      <time className={classes.soft} dateTime={entry.at}>
        {formatDateTime(entry.at)}
      </time>
    </div>
  );
}
