import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import * as reviewWords from '#words/review';
import * as words from '#words/story/passages';
import { useComment } from '../../../api/review.ts';
import { Panel } from '../../../components/page/panel.tsx';
import { RemarkForm } from '../../../review/remark-form.tsx';
import review from '../../../review/review.module.css';
import { ThreadList } from '../../../review/thread-list.tsx';
import { ChoosePassage } from './choose-passage.tsx';
import type { Passages } from './use-passages.ts';

interface Props {
  readonly storyId: string;
  readonly passages: Passages;
}

/** Remarks on passages beside the text, under it on a phone, and the form for a new one. */
export function PassagesPanel({ storyId, passages }: Props) {
  const { running, threads, numbers, draft, setDraft, quote, go } = passages;
  const comment = useComment(storyId);
  const [choosing, setChoosing] = useState(false);
  const leave = (): void => {
    setDraft(null);
    comment.reset();
  };
  return (
    <Panel title={reviewWords.byPassage}>
      <Stack>
        {threads.length === 0 && !draft && !choosing ? <Text c="dimmed">{words.none}</Text> : null}
        {draft ? (
          <div className={review.thread}>
            <blockquote className={review.quote}>{running.text.slice(draft.from, draft.to)}</blockquote>
            <RemarkForm
              key={`${draft.from}-${draft.to}`}
              label={words.newRemark}
              send={words.send}
              error={comment.error}
              pending={comment.isPending}
              onSend={(text) => comment.mutate({ text, quote: quote(draft) }, { onSuccess: leave })}
              onClose={leave}
            />
          </div>
        ) : null}
        <ThreadList storyId={storyId} threads={threads} numbers={numbers} onGo={({ root }) => go(root.id)} />
        {choosing ? (
          <ChoosePassage
            running={running}
            onChoose={(stretch) => {
              setChoosing(false);
              setDraft(stretch);
            }}
            onClose={() => setChoosing(false)}
          />
        ) : null}
        {choosing || draft ? null : (
          <Button size="sm" variant="default" onClick={() => setChoosing(true)}>
            {words.choose}
          </Button>
        )}
      </Stack>
    </Panel>
  );
}
