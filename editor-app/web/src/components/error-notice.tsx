import { Button, Text } from '@mantine/core';
import * as common from '#words/common';
import { messageOf } from '../api/request-error.ts';
import { Notice } from './notice.tsx';

interface Props {
  /** What a request was rejected with; nothing is shown for null. */
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** The one way an error is shown: its Vietnamese sentence, read out at once, and what can be done. */
export function ErrorNotice({ error, onRetry }: Props) {
  if (error === null || error === undefined) return null;
  return (
    <Notice tone="error" role="alert">
      <Text>{messageOf(error)}</Text>
      {onRetry ? (
        <Button variant="default" mt="sm" onClick={onRetry}>
          {common.retry}
        </Button>
      ) : null}
    </Notice>
  );
}
