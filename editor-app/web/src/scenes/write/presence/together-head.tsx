import { Button, Group, Text } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import type { StoryView } from '@toasoan/domain';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import * as words from '#words/write/presence';
import { useClient } from '../../../api/client-context.ts';
import { beat } from '../../../api/versions.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { Notice } from '../../../components/notice.tsx';
import { readersInWords, writerInWords } from '../../../presence/presence-words.ts';
import { newSeat, usePresence } from '../../../presence/use-presence.ts';
import { ChangesNotice } from '../../versions/changes-notice.tsx';
import type { DeskState } from '../desk-state.ts';
import { isDirty, type SaveState } from '../saving/save-state.ts';
import type { Saver } from '../saving/saver.ts';
import { handOver, takeUp } from './handed-over.ts';
import { penState } from './pen-state.ts';

export interface TogetherProps {
  readonly editor: Editor;
  readonly saver: Saver;
  readonly state: SaveState;
  /** As the desk was opened; null for a new story. */
  readonly story: StoryView | null;
  /** Whether the desk is only to be read now. */
  readonly onReadOnly: (readOnly: boolean) => void;
}

/** At the head of the desk: who else is at the story, who has the pen, and what others have changed. */
export function TogetherHead({ editor, saver, state, story, onReadOnly }: TogetherProps) {
  const [seat] = useState(() => takeUp(state.storyId) ?? newSeat());
  const { view, wrote } = usePresence(state.storyId, seat);
  const pen = penState(view, state);
  const readOnly = pen !== 'free';

  const typed = isDirty(state);
  useEffect(() => {
    if (typed) wrote();
  }, [typed, state.content, wrote]);

  useEffect(() => {
    editor.setEditable(!readOnly, false);
    onReadOnly(readOnly);
    // The pen went to somebody else while words stood here: they are saved, or kept on this computer.
    if (readOnly) void saver.flush();
  }, [editor, saver, readOnly, onReadOnly]);

  const { pending, error, takeOver } = useTakeOver(saver, state.storyId);
  const readers = view ? readersInWords(view) : null;
  const writer = view ? writerInWords(view) : null;
  return (
    <>
      <div role="status">
        {readOnly ? (
          <Notice tone="warning" title={writer ?? words.changedElsewhere}>
            <Text>{writer ? words.readOnlyUntilTaken : words.readOnlyUntilReloaded}</Text>
            <Group mt="sm">
              <Button loading={pending} onClick={() => void takeOver()}>
                {writer ? words.takeOver : words.openNewest}
              </Button>
            </Group>
          </Notice>
        ) : null}
        {readers ? <Text size="sm">{readers}</Text> : null}
      </div>
      <ErrorNotice error={error} />
      {story ? <ChangesNotice story={story} /> : null}
    </>
  );
}

/** Takes the pen for a new desk with the newest version, and opens that in place of this one. */
function useTakeOver(
  saver: Saver,
  storyId: string | null,
): { pending: boolean; error: unknown; takeOver: () => Promise<void> } {
  const client = useClient();
  const navigate = useNavigate();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const takeOver = async (): Promise<void> => {
    if (storyId === null) return;
    const seat = newSeat();
    setPending(true);
    setError(null);
    try {
      await saver.flush();
      await beat(client, storyId, seat, 'take');
      handOver(storyId, seat);
      void navigate(`/write/${storyId}`, { replace: true, state: { desk: seat } satisfies DeskState });
    } catch (refusal) {
      setError(refusal);
    } finally {
      setPending(false);
    }
  };
  return { pending, error, takeOver };
}
