import { Button, Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import * as words from '#words/fanpage-wording';
import { Dialog } from '../../../components/dialog.tsx';

/** Asks before the screen is left with words that are not saved. */
export function LeaveGuard() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog title={words.leaving} onClose={() => blocker.reset()}>
      <Text>{words.leavingExplained}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => blocker.proceed()}>
          {words.leave}
        </Button>
        <Button onClick={() => blocker.reset()} data-autofocus>
          {words.stay}
        </Button>
      </Group>
    </Dialog>
  );
}
