import { Button, Group, Text } from '@mantine/core';
import { ACTIONS, type Part, type StoryView } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { MissingParts } from '../../components/missing-parts.tsx';
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
  /** Goes to a part of the form. */
  readonly onGo: (part: Part) => void;
}

/** Stays at the foot of the screen: how saving stands, where the story goes from here, and what it lacks for that. */
export function WriteBar({ state, saver, view, advance, sendingPhotos, onGo }: Props) {
  const action = advanceOf(view);
  return (
    <div className={classes.bar} role="region" aria-label="Lưu và gửi bài">
      <MissingParts parts={advance.missing} writeAddress={`/write/${state.storyId ?? ''}`} onGo={onGo} />
      <ErrorNotice error={advance.error} />
      <div className={classes.barRow}>
        <div>
          <SaveStatus state={state} onRetry={saver.retry} />
          {sendingPhotos ? <Text size="sm">Chờ ảnh tải lên xong để gửi.</Text> : null}
        </div>
        <Group gap="sm">
          {state.storyId ? (
            <Button component={Link} to={`/stories/${state.storyId}`} variant="default">
              Xem bài
            </Button>
          ) : null}
          {action ? (
            <Button
              loading={advance.pending}
              disabled={sendingPhotos}
              onClick={() => advance.advance(action)}
            >
              {ACTIONS[action]}
            </Button>
          ) : null}
        </Group>
      </div>
    </div>
  );
}
