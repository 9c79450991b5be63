import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Blocker } from 'react-router-dom';
import { Dialog } from './dialog.tsx';

interface Props {
  readonly blocker: Blocker;
  readonly title: string;
  readonly leave: string;
  readonly stay: string;
  /** What would be lost. */
  readonly children: ReactNode;
}

/** Asks whether a screen is left all the same, once the way out of it is held up; staying is the first answer. */
export function LeavingQuestion({ blocker, title, leave, stay, children }: Props) {
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog title={title} onClose={() => blocker.reset()}>
      <Text>{children}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => blocker.proceed()}>
          {leave}
        </Button>
        <Button onClick={() => blocker.reset()} data-autofocus>
          {stay}
        </Button>
      </Group>
    </Dialog>
  );
}
