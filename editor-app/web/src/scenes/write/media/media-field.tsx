import { Button, Group, Stack, Text } from '@mantine/core';
import type { AssetView } from '@toasoan/domain';
import { IconFolderOpen, IconPhotoPlus } from '@tabler/icons-react';
import { memo, Suspense, useImperativeHandle, useRef, useState, type Ref } from 'react';
import * as words from '#words/write/media';
import { later } from '../../../components/later.ts';
import { Loading } from '../../../components/loading.tsx';
import { ACCEPTED_FILES, LIMITS_IN_WORDS } from '../../../uploads/accepted.ts';
import { UnfinishedUploads } from '../../../uploads/unfinished-uploads.tsx';
import { UploadList } from '../../../uploads/upload-list.tsx';
import type { UploadQueue } from '../../../uploads/upload-queue.ts';
import type { Uploader } from '../../../uploads/uploader.ts';
import classes from '../write-form.module.css';
import { MediaList } from './media-list.tsx';

const LibraryPicker = later(async () => (await import('./picker/library-picker.tsx')).LibraryPicker);

export interface MediaFieldHandle {
  /** Opens the system's file dialog. */
  open(): void;
  /** Opens the library; pictures chosen there stand `together` in a gallery. */
  pick(together: boolean): void;
}

interface Props {
  readonly handle: Ref<MediaFieldHandle>;
  readonly uploader: Uploader;
  readonly queue: UploadQueue;
  readonly personId: string;
  readonly unitId: string;
  /** The assets of the story, in its order. */
  readonly assetIds: readonly string[];
  readonly onChoose: (files: readonly File[]) => void;
  readonly onInsert: (assets: readonly AssetView[], together: boolean) => void;
}

/**
 * Brings media into the story, from this computer or from the library, and shows how each stands. Rendered only when
 * one of its properties changes, not at every key: there may be a hundred media.
 */
export const MediaField = memo(function MediaField({
  handle,
  uploader,
  queue,
  personId,
  unitId,
  assetIds,
  onChoose,
  onInsert,
}: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [picking, setPicking] = useState<{ readonly together: boolean } | null>(null);
  const open = (): void => input.current?.click();
  useImperativeHandle(handle, () => ({ open, pick: (together) => setPicking({ together }) }), []);
  return (
    <Stack component="section" gap="xs" mt="sm" aria-labelledby="media-title">
      <h2 className={classes.label} id="media-title">
        {words.title}
      </h2>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED_FILES}
        multiple
        hidden
        aria-label={words.chooseFiles}
        onChange={(event) => {
          onChoose([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <Group gap="sm">
        <Button variant="default" leftSection={<IconPhotoPlus size={20} aria-hidden />} onClick={open}>
          {words.addFiles}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={20} aria-hidden />}
          onClick={() => setPicking({ together: false })}
        >
          {words.addFromLibrary}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {words.severalAtOnce(LIMITS_IN_WORDS)}
      </Text>
      <UploadList uploader={uploader} queue={queue} />
      <UnfinishedUploads
        personId={personId}
        purpose={{ purpose: 'asset', unitId }}
        queue={queue}
        onChoose={open}
      />
      <MediaList ids={assetIds} />
      {picking ? (
        <Suspense fallback={<Loading label={words.openingLibrary} />}>
          <LibraryPicker
            unitId={unitId}
            inStory={assetIds}
            onChoose={(assets) => {
              setPicking(null);
              onInsert(assets, picking.together);
            }}
            onClose={() => setPicking(null)}
          />
        </Suspense>
      ) : null}
    </Stack>
  );
});
