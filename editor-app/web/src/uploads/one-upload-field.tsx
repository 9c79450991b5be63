import { Button, FileButton, Group, Progress, Text } from '@mantine/core';
import { useRef } from 'react';
import * as texts from '#words/one-upload';
import * as uploads from '#words/uploads';
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
      return texts.sending(state.fileName);
    case 'paused':
      return texts.paused(state.fileName);
    case 'interrupted':
      return texts.interrupted;
    case 'done':
      return texts.done(state.fileName);
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
              {uploads.pause}
            </Button>
          ) : null}
          {state.phase === 'paused' || state.phase === 'interrupted' ? (
            <Button variant="default" onClick={upload.resume}>
              {uploads.resume}
            </Button>
          ) : null}
          <Button variant="default" onClick={upload.cancel}>
            {texts.cancel}
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
      <Progress value={percent} aria-label={uploads.progressOf(fileName)} my={6} />
      <Text size="sm" c="dimmed">
        {uploads.amount(percent, bytesInWords(sent), bytesInWords(bytes))}
      </Text>
    </>
  );
}
