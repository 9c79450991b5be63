import { Button, Stack, Text, Textarea } from '@mantine/core';
import { formatDateTime, type StoryView } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import { useComment } from '../../api/stories.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Panel } from '../../components/page/panel.tsx';
import classes from './story-page.module.css';

const MAX = 4_000;

/** What people say to each other about the story, reasons for a return among it. */
export function Comments({ story }: { readonly story: StoryView }) {
  const [text, setText] = useState('');
  const comment = useComment(story.id);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') comment.mutate(text.trim(), { onSuccess: () => setText('') });
  };
  return (
    <Panel title="Trao đổi">
      <Stack>
        {story.comments.length === 0 ? <Text c="dimmed">Chưa có trao đổi nào.</Text> : null}
        {story.comments.length > 0 ? (
          <ul className={lists.plain}>
            {story.comments.map((entry) => (
              <li key={entry.id} className={entry.kind === 'return' ? classes.returned : undefined}>
                <strong>{entry.person.name}</strong>
                {entry.kind === 'return' ? ' trả lại bài:' : ':'}
                <p className={classes.commentText}>{entry.text}</p>
                <time className={classes.when} dateTime={entry.at}>
                  {formatDateTime(entry.at)}
                </time>
              </li>
            ))}
          </ul>
        ) : null}
        <form onSubmit={send}>
          <Stack gap="xs" align="flex-start">
            <Textarea
              label="Viết trao đổi"
              autosize
              minRows={2}
              maxLength={MAX}
              w="100%"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <ErrorNotice error={comment.error} />
            <Button type="submit" variant="default" loading={comment.isPending}>
              Gửi trao đổi
            </Button>
          </Stack>
        </form>
      </Stack>
    </Panel>
  );
}
