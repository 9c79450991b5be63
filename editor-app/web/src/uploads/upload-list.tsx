import { Text } from '@mantine/core';
import * as words from '#words/uploads';
import { UploadLine } from './upload-line.tsx';
import type { Uploader } from './uploader.ts';
import type { UploadQueue } from './upload-queue.ts';
import { summary } from './upload-words.ts';
import classes from './uploads.module.css';

interface Props {
  readonly uploader: Uploader;
  readonly queue: UploadQueue;
}

/** The files on their way with their progress; those that have taken their place are gone from here. */
export function UploadList({ uploader, queue }: Props) {
  const shown = queue.filter((item) => !item.placed);
  return (
    <div>
      <div role="status">
        {queue.length > 0 ? (
          <Text size="sm" className={classes.fileName}>
            {summary(queue)}
          </Text>
        ) : null}
      </div>
      {shown.length > 0 ? (
        <ul className={classes.list} aria-label={words.list}>
          {shown.map((item) => (
            <UploadLine key={item.key} item={item} uploader={uploader} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}
