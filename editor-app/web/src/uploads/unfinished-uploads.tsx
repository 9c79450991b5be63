import { Button, Group, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { defaultOptions, type PreviousUpload } from 'tus-js-client';
import * as words from '#words/uploads';
import { Notice } from '../components/notice.tsx';
import type { Purpose } from './purpose.ts';
import { rememberedPrefix } from './tus-transfer.ts';
import { isUnderway, type UploadQueue } from './upload-queue.ts';

/** As long as the server keeps what arrived of an upload. */
const KEPT_FOR = 24 * 3_600_000;

interface Props {
  readonly personId: string;
  readonly purpose: Purpose;
  /** What is in hand is not left over. */
  readonly queue: UploadQueue;
  readonly onChoose: () => void;
}

/**
 * Files a closed page left half-way and this browser had no room to keep: chosen again, they go on where they stopped.
 */
export function UnfinishedUploads({ personId, purpose, queue, onChoose }: Props) {
  const [left, setLeft] = useState<readonly PreviousUpload[]>([]);
  const prefix = rememberedPrefix({ personId, purpose });
  const busy = queue.some(isUnderway);
  const inHand = queue.flatMap(({ sha256 }) => sha256 ?? []).join();
  const look = useCallback(async () => {
    const mine = inHand === '' ? [] : inHand.split(',');
    const all = await defaultOptions.urlStorage.findAllUploads();
    setLeft(
      all.filter(
        (upload) =>
          upload.urlStorageKey.includes(prefix) &&
          !mine.some((sha256) => upload.urlStorageKey.includes(sha256)) &&
          isRecent(upload),
      ),
    );
  }, [prefix, inHand]);
  useEffect(() => {
    if (!busy) look().catch(() => setLeft([]));
  }, [busy, look]);

  const forget = async (): Promise<void> => {
    await Promise.all(left.map((upload) => defaultOptions.urlStorage.removeUpload(upload.urlStorageKey)));
    setLeft([]);
  };
  if (busy || left.length === 0) return null;
  return (
    <Notice tone="info" title={words.unfinished}>
      <Text style={{ overflowWrap: 'anywhere' }}>
        {left.map((upload) => upload.metadata['filename'] ?? '').join(', ')}
      </Text>
      <Text>{words.unfinishedExplained}</Text>
      <Group mt="xs">
        <Button variant="default" onClick={onChoose}>
          {words.chooseAgain}
        </Button>
        <Button variant="subtle" onClick={() => void forget()}>
          {words.noLongerNeeded}
        </Button>
      </Group>
    </Notice>
  );
}

const isRecent = (upload: PreviousUpload): boolean =>
  Date.now() - new Date(upload.creationTime).getTime() < KEPT_FOR;
