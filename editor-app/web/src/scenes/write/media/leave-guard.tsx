import { Button, Group, Text } from '@mantine/core';
import { useBlocker } from 'react-router-dom';
import { Dialog } from '../../../components/dialog.tsx';
import type { Uploader } from '../../../uploads/uploader.ts';
import { isDeskState } from '../desk-state.ts';

/** Asks before the screen is left while files are being sent. Words need no question: they are saved. */
export function LeaveGuard({ uploader }: { readonly uploader: Uploader }) {
  const blocker = useBlocker(({ nextLocation }) => uploader.isBusy() && !isDeskState(nextLocation.state));
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog title="Tệp đang tải lên" onClose={() => blocker.reset()}>
      <Text>
        Rời trang này thì tệp chưa tải xong sẽ dừng lại. Phần đã tải vẫn được giữ;{' '}
        {uploader.mayLose()
          ? 'khi quay lại, hãy chọn lại đúng các tệp đó để tải tiếp.'
          : 'khi mở lại bài trên máy này, tệp sẽ tự tải tiếp.'}
      </Text>
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
