import { Button, Text } from '@mantine/core';
import type { AssetView } from '@toasoan/domain';
import * as words from '#words/write/children';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import classes from '../media.module.css';
import { unanswered } from './children-words.ts';
import { useAnswer } from './use-answer.ts';

/** One answer for every picture and video of the story that waits for one. Nothing where none waits. */
export function ChildrenForAll({ assets }: { readonly assets: readonly AssetView[] }) {
  const answer = useAnswer();
  const waiting = unanswered(assets);
  return (
    <div>
      <div role="status">
        {waiting.length > 0 ? <Text size="sm">{words.unanswered(waiting.length)}</Text> : null}
      </div>
      {waiting.length > 0 ? (
        <div className={classes.answers}>
          <Button
            mt={4}
            variant="default"
            loading={answer.isPending}
            onClick={() =>
              answer.mutate({ ids: waiting.map(({ id }) => id), answer: 'none', consentIds: [] })
            }
          >
            {words.noneInAll}
          </Button>
        </div>
      ) : null}
      <ErrorNotice error={answer.error} />
    </div>
  );
}
