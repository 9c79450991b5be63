import { Button, Group, Progress, Text } from '@mantine/core';
import type { Uploader } from './uploader.ts';
import type { UploadItem, UploadPhase, UploadQueue } from './upload-queue.ts';
import classes from './photos.module.css';

const WORDS: Readonly<Record<UploadPhase, string>> = {
  waiting: 'Đang chờ',
  sending: 'Đang tải lên',
  paused: 'Đã tạm dừng',
  interrupted: 'Mất kết nối, sẽ tự tải tiếp',
  done: 'Đã tải xong',
  failed: 'Không tải được',
};

interface Props {
  readonly uploader: Uploader;
  readonly queue: UploadQueue;
}

/** The photos on their way with their progress; those that stand in the text are gone from here. */
export function UploadList({ uploader, queue }: Props) {
  const shown = queue.filter((item) => !item.placed);
  const photos = queue.filter((item) => item.mayRetry);
  const arrived = photos.filter((item) => item.phase === 'done').length;
  return (
    <div>
      <div role="status">
        {photos.length > 0 ? (
          <Text size="sm">
            Ảnh đã tải xong: {arrived}/{photos.length}
          </Text>
        ) : null}
      </div>
      {shown.length > 0 ? (
        <ul className={classes.list} aria-label="Ảnh đang tải lên">
          {shown.map((item) => (
            <Line key={item.key} item={item} uploader={uploader} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Line({ item, uploader }: { readonly item: UploadItem; readonly uploader: Uploader }) {
  const percent = item.bytes > 0 ? Math.floor((item.sent / item.bytes) * 100) : 0;
  const failed = item.phase === 'failed';
  const moving = item.phase === 'sending' || item.phase === 'waiting' || item.phase === 'interrupted';
  return (
    <li>
      <div className={classes.about}>
        <Text className={classes.fileName}>{item.fileName}</Text>
        {failed ? (
          <Text role="alert" c="var(--danger)">
            {item.problem}
          </Text>
        ) : (
          <>
            <Progress value={percent} aria-label={`Tiến độ tải ${item.fileName}`} my={4} />
            <Text size="sm" c="dimmed">
              {WORDS[item.phase]}, {percent}%
            </Text>
          </>
        )}
      </div>
      <Group gap="xs">
        {moving ? (
          <Button
            variant="default"
            size="sm"
            onClick={() => uploader.pause(item.key)}
            aria-label={`Tạm dừng ${item.fileName}`}
          >
            Tạm dừng
          </Button>
        ) : null}
        {item.phase === 'paused' || item.phase === 'interrupted' || (failed && item.mayRetry) ? (
          <Button
            variant="default"
            size="sm"
            onClick={() => uploader.resume(item.key)}
            aria-label={`Tải tiếp ${item.fileName}`}
          >
            Tải tiếp
          </Button>
        ) : null}
        {item.phase === 'done' ? null : (
          <Button
            variant="default"
            size="sm"
            onClick={() => uploader.remove(item.key)}
            aria-label={`Bỏ ${item.fileName}`}
          >
            Bỏ
          </Button>
        )}
      </Group>
    </li>
  );
}
