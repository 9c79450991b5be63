import { Button, Group, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { defaultOptions, type PreviousUpload } from 'tus-js-client';
import { Notice } from '../../../components/notice.tsx';
import { rememberedPrefix } from './tus-transfer.ts';

const KEPT_FOR = 24 * 3_600_000;

interface Props {
  readonly personId: string;
  readonly unitId: string;
  /** True while photos are being sent: those are not left over. */
  readonly busy: boolean;
  readonly onChoose: () => void;
}

/** Photos a closed page left half-way: chosen again, they go on where they stopped. */
export function UnfinishedUploads({ personId, unitId, busy, onChoose }: Props) {
  const [left, setLeft] = useState<readonly PreviousUpload[]>([]);
  const look = useCallback(async () => {
    const all = await defaultOptions.urlStorage.findAllUploads();
    const prefix = rememberedPrefix({ personId, unitId });
    setLeft(all.filter((upload) => upload.urlStorageKey.includes(prefix) && isRecent(upload)));
  }, [personId, unitId]);
  useEffect(() => {
    if (!busy) look().catch(() => setLeft([]));
  }, [busy, look]);

  const forget = async (): Promise<void> => {
    await Promise.all(left.map((upload) => defaultOptions.urlStorage.removeUpload(upload.urlStorageKey)));
    setLeft([]);
  };
  if (busy || left.length === 0) return null;
  return (
    <Notice tone="info" title="Ảnh tải dở lần trước">
      <Text>{left.map((upload) => upload.metadata['filename'] ?? '').join(', ')}</Text>
      <Text>Chọn lại đúng các tệp này để tải tiếp phần còn thiếu.</Text>
      <Group mt="xs">
        <Button variant="default" onClick={onChoose}>
          Chọn lại tệp
        </Button>
        <Button variant="subtle" onClick={() => void forget()}>
          Không cần nữa
        </Button>
      </Group>
    </Notice>
  );
}

const isRecent = (upload: PreviousUpload): boolean =>
  Date.now() - new Date(upload.creationTime).getTime() < KEPT_FOR;
