import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { messageOf } from '../api/request-error.ts';

interface Props {
  /** What a request was rejected with; nothing is shown for null. */
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

/** The one way an error is shown: its Vietnamese sentence, read out at once, and what can be done. */
export function ErrorNotice({ error, onRetry, children }: Props) {
  if (error === null || error === undefined) return null;
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      c="var(--danger)"
    >
      <Text c="var(--danger)">{messageOf(error)}</Text>
      {children}
      {onRetry ? (
        <Group mt="sm">
          <Button variant="default" onClick={onRetry}>
            Thử lại
          </Button>
        </Group>
      ) : null}
    </Alert>
  );
}
