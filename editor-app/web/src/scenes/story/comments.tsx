import { Button, Stack, Text, Textarea } from '@mantine/core';
import { threadsOf, type StoryView } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as words from '#words/story/page';
import { useComment } from '../../api/review.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Panel } from '../../components/page/panel.tsx';
import { ThreadCard } from '../../review/thread-card.tsx';

const MAX = 4_000;

/** What people say to each other about the story, reasons for a return among it. */
export function Comments({ story }: { readonly story: StoryView }) {
  const [text, setText] = useState('');
  const comment = useComment(story.id);
  const threads = threadsOf(story.comments).filter(({ root }) => root.quote === null);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') comment.mutate({ text: text.trim() }, { onSuccess: () => setText('') });
  };
  return (
    <Panel title={words.comments}>
      <Stack>
        {threads.length === 0 ? <Text c="dimmed">{words.noComments}</Text> : null}
        {threads.length > 0 ? (
          <ul className={lists.plain}>
            {threads.map((thread) => (
              <ThreadCard key={thread.root.id} storyId={story.id} thread={thread} />
            ))}
          </ul>
        ) : null}
        <form onSubmit={send}>
          <Stack gap="xs" align="flex-start">
            <Textarea
              label={words.writeComment}
              autosize
              minRows={2}
              maxLength={MAX}
              w="100%"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <ErrorNotice error={comment.error} />
            <Button type="submit" variant="default" loading={comment.isPending}>
              {words.sendComment}
            </Button>
          </Stack>
        </form>
      </Stack>
    </Panel>
  );
}
