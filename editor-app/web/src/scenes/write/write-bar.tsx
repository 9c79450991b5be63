import { Button, Group, Text } from '@mantine/core';
import { ACTIONS, type StoryView } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import { SaveStatus } from './saving/save-status.tsx';
import type { SaveState } from './saving/save-state.ts';
import type { Saver } from './saving/saver.ts';
import { advanceOf, type useAdvance } from './use-advance.ts';
import classes from './write-form.module.css';

interface Props {
  readonly state: SaveState;
  readonly saver: Saver;
  readonly view: StoryView | null;
  readonly advance: ReturnType<typeof useAdvance>;
  readonly sendingPhotos: boolean;
}

/** Stays at the foot of the screen: how saving stands, and where the story goes from here. */
export function WriteBar({ state, saver, view, advance, sendingPhotos }: Props) {
  const action = advanceOf(view);
  return (
    <div className={classes.bar} role="region" aria-label="Lưu và gửi bài">
      <SaveStatus state={state} onRetry={saver.retry} />
      <Group gap="sm">
        {state.storyId ? (
          <Button component={Link} to={`/stories/${state.storyId}`} variant="default">
            Xem bài
          </Button>
        ) : null}
        {action ? (
          <Button loading={advance.pending} disabled={sendingPhotos} onClick={() => advance.advance(action)}>
            {ACTIONS[action]}
          </Button>
        ) : null}
      </Group>
      {sendingPhotos ? <Text size="sm">Chờ ảnh tải lên xong để gửi.</Text> : null}
    </div>
  );
}
