import { Button, Group, Text } from '@mantine/core';
import { useBlocker } from 'react-router-dom';
import * as words from '#words/write/media';
import { Dialog } from '../../../components/dialog.tsx';
import type { Uploader } from '../../../uploads/uploader.ts';
import { isDeskState } from '../desk-state.ts';

/** Asks before the screen is left while files are being sent. Words need no question: they are saved. */
export function LeaveGuard({ uploader }: { readonly uploader: Uploader }) {
  const blocker = useBlocker(({ nextLocation }) => uploader.isBusy() && !isDeskState(nextLocation.state));
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog title={words.uploading} onClose={() => blocker.reset()}>
      <Text>{words.leaving(uploader.mayLose() ? words.chooseAgain : words.goesOn)}</Text>
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
