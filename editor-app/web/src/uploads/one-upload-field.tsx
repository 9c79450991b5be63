import { Button, FileButton, Group, Progress, Text } from '@mantine/core';
import { useRef } from 'react';
import { bytesInWords } from '../components/media/in-words.ts';
import type { OneUpload, OneUploadState } from './one-upload.ts';

interface Props {
  readonly upload: OneUpload;
  readonly state: OneUploadState;
  /** Name of the button, "Chọn tệp". */
  readonly label: string;
  readonly accept: string;
}

/** What is read out: a new phase, not every percent. */
function words(state: OneUploadState): string {
  switch (state.phase) {
    case 'none':
    case 'failed':
      return '';
    case 'sending':
      return `Đang tải lên ${state.fileName}`;
    case 'paused':
      return `Đã tạm dừng ${state.fileName}`;
    case 'interrupted':
      return 'Mất kết nối; phần đã gửi vẫn còn và sẽ tự gửi tiếp khi có mạng.';
    case 'done':
      return `Đã tải lên ${state.fileName}.`;
  }
}

/** Chooses a file and shows how its sending stands. */
export function OneUploadField({ upload, state, label, accept }: Props) {
  const reset = useRef<() => void>(null);
  const take = (file: File | null): void => {
    // The same file may be chosen again after a refusal.
    reset.current?.();
    if (file) upload.choose(file);
  };
  const moving = 'sent' in state;
  return (
    <div>
      <FileButton resetRef={reset} accept={accept} onChange={take} disabled={moving}>
        {(props) => (
          <Button {...props} variant="default" disabled={moving}>
            {label}
          </Button>
        )}
      </FileButton>
      {'sent' in state ? <Amount {...state} /> : null}
      <Text role="status" size="sm" style={{ overflowWrap: 'anywhere' }}>
        {words(state)}
      </Text>
      {state.phase === 'failed' ? (
        <Text role="alert" c="var(--danger)" style={{ overflowWrap: 'anywhere' }}>
          {state.fileName}: {state.problem}
        </Text>
      ) : null}
      {state.phase === 'none' || state.phase === 'failed' ? null : (
        <Group mt="xs" gap="xs">
          {state.phase === 'sending' ? (
            <Button variant="default" onClick={upload.pause}>
              Tạm dừng
            </Button>
          ) : null}
          {state.phase === 'paused' || state.phase === 'interrupted' ? (
            <Button variant="default" onClick={upload.resume}>
              Tải tiếp
            </Button>
          ) : null}
          <Button variant="default" onClick={upload.cancel}>
            Bỏ tệp này
          </Button>
        </Group>
      )}
    </div>
  );
}

function Amount({ fileName, sent, bytes }: { fileName: string; sent: number; bytes: number }) {
  const percent = bytes > 0 ? Math.floor((sent / bytes) * 100) : 0;
  return (
    <>
      <Progress value={percent} aria-label={`Tiến độ tải ${fileName}`} my={6} />
      <Text size="sm" c="dimmed">
        {percent}% ({bytesInWords(sent)} trên {bytesInWords(bytes)})
      </Text>
    </>
  );
}
