import { Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
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
  { value: 'paper', label: 'Bản giấy lưu tại đơn vị' },
  { value: 'file', label: 'Tải bản chụp hoặc bản quét lên' },
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
        legend="Phiếu, danh sách có chữ ký"
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
            label="Chọn tệp phiếu"
            accept="application/pdf,image/jpeg,image/png,image/heic,.heic"
          />
          <Text size="sm" c="dimmed">
            PDF hoặc ảnh chụp (JPEG, PNG, HEIC). Chỉ đơn vị và Sở xem được; mỗi lần tải về đều được ghi lại.
          </Text>
        </>
      ) : null}
    </Stack>
  );
}
