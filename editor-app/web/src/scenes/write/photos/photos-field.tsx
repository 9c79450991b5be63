import { Button, Stack, Text } from '@mantine/core';
import { MAX_PHOTO_BYTES } from '@toasoan/domain';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useImperativeHandle, useRef, type Ref } from 'react';
import { PHOTO_TYPES } from './photo-check.ts';
import { UnfinishedUploads } from './unfinished-uploads.tsx';
import { UploadList } from './upload-list.tsx';
import type { Uploader } from './uploader.ts';
import { isUnderway, type UploadQueue } from './upload-queue.ts';

export interface PhotosFieldHandle {
  /** Opens the system's file dialog. */
  open(): void;
}

interface Props {
  readonly handle: Ref<PhotosFieldHandle>;
  readonly uploader: Uploader;
  readonly queue: UploadQueue;
  readonly personId: string;
  readonly unitId: string;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Chooses photos and shows how far they are. */
export function PhotosField({ handle, uploader, queue, personId, unitId, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const open = (): void => input.current?.click();
  useImperativeHandle(handle, () => ({ open }), []);
  return (
    <Stack gap="xs" mt="sm">
      <input
        ref={input}
        type="file"
        accept={PHOTO_TYPES.join(',')}
        multiple
        hidden
        aria-label="Chọn ảnh từ máy"
        onChange={(event) => {
          onChoose([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <div>
        <Button variant="default" leftSection={<IconPhotoPlus size={20} aria-hidden />} onClick={open}>
          Thêm ảnh
        </Button>
        <Text size="sm" c="dimmed" mt={4}>
          Có thể chọn nhiều ảnh một lần. JPEG, PNG, WebP hoặc AVIF, mỗi ảnh tối đa{' '}
          {MAX_PHOTO_BYTES / 1024 / 1024} MB.
        </Text>
      </div>
      <UploadList uploader={uploader} queue={queue} />
      <UnfinishedUploads personId={personId} unitId={unitId} busy={queue.some(isUnderway)} onChoose={open} />
    </Stack>
  );
}
