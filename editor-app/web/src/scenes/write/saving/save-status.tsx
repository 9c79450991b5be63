import { Button, Text, VisuallyHidden } from '@mantine/core';
import * as words from '#words/write/saving';
import { useSession } from '../../../api/session-context.ts';
import type { SaveState } from './save-state.ts';
import classes from './saving.module.css';
import { calm, mergedWords, trouble } from './status-words.ts';

/** How saving stands. Read out only when something is wrong, or somebody's changes came in; not at every save. */
export function SaveStatus({ state, onRetry }: { readonly state: SaveState; readonly onRetry: () => void }) {
  const { me } = useSession();
  const problem = trouble(state);
  const merged = mergedWords(state, me.id);
  return (
    <div className={classes.status}>
      <Text className={problem ? classes.trouble : undefined} data-save-state={state.phase.name}>
        {problem ?? calm(state)}
      </Text>
      {state.phase.name === 'waiting' ? (
        <Button variant="default" size="sm" onClick={onRetry}>
          {words.retryNow}
        </Button>
      ) : null}
      <VisuallyHidden role="status">{problem}</VisuallyHidden>
      <Text size="sm" c="dimmed" role="status">
        {merged}
      </Text>
    </div>
  );
}
