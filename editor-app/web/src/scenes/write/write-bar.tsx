import { Button, Group, List, Text } from '@mantine/core';
import { ACTIONS, type Part, type StoryView } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as words from '#words/write/form';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { MissingParts } from '../../components/missing-parts.tsx';
import type { AssetMap } from '../../api/assets.ts';
import { Notice } from '../../components/notice.tsx';
import { RefusedMediaList } from '../story/actions/refused-media-list.tsx';
import { goToMedia } from './media/media-line-id.ts';
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
  readonly assets: AssetMap;
  /** Names of the files that were chosen and have not arrived. */
  readonly missingFiles: readonly string[];
  /** Goes to a part of the form. */
  readonly onGo: (part: Part) => void;
}

/** Stays at the foot of the screen: how saving stands, where the story goes from here, and what it lacks for that. */
export function WriteBar({ state, saver, view, advance, assets, missingFiles, onGo }: Props) {
  const action = advanceOf(view);
  return (
    <div className={classes.bar} role="region" aria-label={words.saveAndSend}>
      <MissingParts parts={advance.missing} writeAddress={`/write/${state.storyId ?? ''}`} onGo={onGo} />
      {advance.missingFiles.length > 0 ? (
        <Notice tone="warning" role="alert">
          <Text>{words.filesMissing}</Text>
          <List>
            {advance.missingFiles.map((name, index) => (
              <List.Item key={index}>{name}</List.Item>
            ))}
          </List>
        </Notice>
      ) : null}
      <ErrorNotice error={advance.error} />
      <RefusedMediaList error={advance.error} assets={assets} onGo={goToMedia} />
      <div className={classes.barRow}>
        <div className={classes.barWords}>
          <SaveStatus state={state} onRetry={saver.retry} />
          {state.storyId ? (
            <Link className={classes.look} to={`/stories/${state.storyId}/preview`}>
              {words.preview}
            </Link>
          ) : null}
          {missingFiles.length > 0 ? (
            <Text size="sm">{words.filesOnTheirWay(missingFiles.length)}</Text>
          ) : null}
        </div>
        <Group gap="sm">
          {state.storyId ? (
            <Button component={Link} to={`/stories/${state.storyId}`} variant="default">
              {words.seeStory}
            </Button>
          ) : null}
          {action ? (
            <Button loading={advance.pending} onClick={() => advance.advance(action)}>
              {ACTIONS[action]}
            </Button>
          ) : null}
        </Group>
      </div>
    </div>
  );
}
