import { Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import * as words from '#words/consents';
import { RadioChoice } from '../asset/radio-choice.tsx';
import { readForm } from '../../uploads/answers.ts';
import { OneUploadField } from '../../uploads/one-upload-field.tsx';
import { useOneUpload } from '../../uploads/use-one-upload.ts';
import type { ConsentFile } from './consent-input.ts';

interface Props {
  readonly onFile: (file: ConsentFile | null) => void;
  readonly onUploading: (uploading: boolean) => void;
}

const WHERE = [
  { value: 'paper', label: words.paperAtUnit },
  { value: 'file', label: words.uploadScan },
] as const;

/** The signed form or list itself: sent, or kept on paper by the unit. */
export function ConsentFileField({ onFile, onUploading }: Props) {
  const [where, setWhere] = useState<(typeof WHERE)[number]['value']>('paper');
  const { upload, state } = useOneUpload({ purpose: { purpose: 'consent' }, read: readForm, onDone: onFile });
  const { phase } = state;
  const moving = 'sent' in state;
  useEffect(() => onUploading(moving), [moving, onUploading]);
  useEffect(() => {
    if (phase !== 'done') onFile(null);
  }, [phase, onFile]);
  return (
    <Stack gap="xs">
      <RadioChoice
        legend={words.form}
        options={WHERE}
        value={where}
        onChange={(next) => {
          setWhere(next);
          if (next === 'paper') upload.cancel();
        }}
      />
      {where === 'file' ? (
        <>
          <OneUploadField
            upload={upload}
            state={state}
            label={words.chooseForm}
            accept="application/pdf,image/jpeg,image/png,image/heic,.heic"
          />
          <Text size="sm" c="dimmed">
            {words.formHint}
          </Text>
        </>
      ) : null}
    </Stack>
  );
}
