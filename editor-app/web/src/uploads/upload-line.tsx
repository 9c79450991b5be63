import { Button, Group, Progress, Text } from '@mantine/core';
import { kindOfFormat, type MediaKind } from '@toasoan/domain';
import { IconFile, IconFileText, IconMusic, IconPhoto, IconVideo, type Icon } from '@tabler/icons-react';
import * as common from '#words/common';
import * as words from '#words/uploads';
import type { Uploader } from './uploader.ts';
import { isUnderway, type UploadItem } from './upload-queue.ts';
import { percentDone, standing } from './upload-words.ts';
import classes from './uploads.module.css';

const SIGNS: Readonly<Record<MediaKind, Icon>> = {
  picture: IconPhoto,
  video: IconVideo,
  audio: IconMusic,
  document: IconFileText,
};

interface Props {
  readonly item: UploadItem;
  readonly uploader: Uploader;
}

/** A file on its way: what it is, how far it is, and ways to stop it and to go on. */
export function UploadLine({ item, uploader }: Props) {
  const { key, fileName, phase } = item;
  const failed = phase === 'failed';
  const mayResume = phase === 'paused' || phase === 'interrupted' || (failed && item.mayRetry);
  return (
    <li>
      <Picture item={item} />
      <div className={classes.about}>
        <Text className={classes.fileName} fw={600}>
          {fileName}
        </Text>
        {failed ? (
          <Text role="alert" c="var(--danger)">
            {standing(item)}
          </Text>
        ) : (
          <>
            <Progress value={percentDone(item)} aria-label={words.progressOf(fileName)} my={4} />
            <Text size="sm" c="dimmed">
              {standing(item)}
            </Text>
          </>
        )}
      </div>
      <Group gap="xs">
        {isUnderway(item) ? (
          <Act label={words.pause} fileName={fileName} onPress={() => uploader.pause(key)} />
        ) : null}
        {mayResume ? (
          <Act label={words.resume} fileName={fileName} onPress={() => uploader.resume(key)} />
        ) : null}
        {phase === 'done' ? null : (
          <Act label={common.drop} fileName={fileName} onPress={() => uploader.remove(key)} />
        )}
      </Group>
    </li>
  );
}

/** The picture made of it on this computer, or the sign of what it is. */
function Picture({ item }: { readonly item: UploadItem }) {
  if (item.picture !== null) return <img className={classes.picture} src={item.picture} alt="" />;
  const Sign = item.format ? SIGNS[kindOfFormat(item.format)] : IconFile;
  return (
    <span className={classes.picture}>
      <Sign size={32} aria-hidden />
    </span>
  );
}

interface ActProps {
  readonly label: string;
  readonly fileName: string;
  readonly onPress: () => void;
}

function Act({ label, fileName, onPress }: ActProps) {
  return (
    <Button variant="default" size="sm" onClick={onPress} aria-label={`${label} ${fileName}`}>
      {label}
    </Button>
  );
}
