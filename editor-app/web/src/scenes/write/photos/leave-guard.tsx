import { Button, Group, Text } from '@mantine/core';
import { useBlocker } from 'react-router-dom';
import { Dialog } from '../../../components/dialog.tsx';
import { isDeskState } from '../desk-state.ts';
import type { Uploader } from './uploader.ts';

/** Asks before the screen is left while photos are being sent. Words need no question: they are saved. */
export function LeaveGuard({ uploader }: { readonly uploader: Uploader }) {
  const blocker = useBlocker(({ nextLocation }) => uploader.isBusy() && !isDeskState(nextLocation.state));
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog title="Ảnh đang tải lên" onClose={() => blocker.reset()}>
      <Text>Rời trang này thì ảnh chưa tải xong sẽ dừng lại. Phần đã tải vẫn được giữ để tải tiếp sau.</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => blocker.proceed()}>
          Rời trang
        </Button>
        <Button onClick={() => blocker.reset()} data-autofocus>
          Ở lại
        </Button>
      </Group>
    </Dialog>
  );
}
