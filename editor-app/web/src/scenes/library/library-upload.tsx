import { Button, FileButton, NativeSelect, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconUpload } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import * as words from '#words/library';
import { useSession } from '../../api/session-context.ts';
import { ACCEPTED_FILES, LIMITS_IN_WORDS } from '../../uploads/accepted.ts';
import { UnfinishedUploads } from '../../uploads/unfinished-uploads.tsx';
import { UploadList } from '../../uploads/upload-list.tsx';
import { toPlace } from '../../uploads/upload-queue.ts';
import { useUploads } from '../../uploads/use-uploads.ts';
import { ArrivedFiles } from './arrived-files.tsx';
import classes from './library.module.css';
import { unitsOfMine } from './rights.ts';

/** Puts files straight into the library, without a story. Nothing for who sends for no unit. */
export function LibraryUpload() {
  const { me } = useSession();
  const queries = useQueryClient();
  const units = unitsOfMine(me);
  const [unitId, setUnitId] = useState(units[0]?.id ?? '');
  const purpose = { purpose: 'asset', unitId } as const;
  const { uploader, queue } = useUploads({ purpose, place: 'library' });
  const reset = useRef<() => void>(null);
  const openDialog = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const arrived = toPlace(queue);
    if (arrived.length === 0) return;
    // In the library a file is in its place as soon as it is there.
    arrived.forEach(({ key }) => uploader.placed(key));
    void queries.invalidateQueries({ queryKey: ['library'] });
  }, [queue, uploader, queries]);
  if (units.length === 0) return null;

  const choose = (files: File[]): void => {
    // The same files may be chosen again.
    reset.current?.();
    if (files.length > 0) uploader.choose(files);
  };
  return (
    <Stack gap="sm" component="section" aria-label={words.upload}>
      <div className={classes.upload}>
        {units.length > 1 ? (
          <NativeSelect
            label={words.uploadFor}
            data={units.map(({ id, name }) => ({ value: id, label: name }))}
            value={unitId}
            onChange={(event) => setUnitId(event.currentTarget.value)}
          />
        ) : null}
        <FileButton resetRef={reset} multiple accept={ACCEPTED_FILES} onChange={choose}>
          {(props) => (
            <Button {...props} ref={openDialog} leftSection={<IconUpload size={20} aria-hidden />}>
              {words.upload}
            </Button>
          )}
        </FileButton>
      </div>
      <Text size="sm" c="dimmed">
        {LIMITS_IN_WORDS}
      </Text>
      <UploadList uploader={uploader} queue={queue} />
      <ArrivedFiles queue={queue} />
      <UnfinishedUploads
        personId={me.id}
        purpose={purpose}
        queue={queue}
        onChoose={() => openDialog.current?.click()}
      />
    </Stack>
  );
}
