import { Text } from '@mantine/core';
import { Link } from 'react-router-dom';
import * as words from '#words/library';
import lists from '../../components/list.module.css';
import type { UploadQueue } from '../../uploads/upload-queue.ts';
import { standing } from '../../uploads/upload-words.ts';
import classes from './library.module.css';

/** The files that came into the library from this screen, each with the way to its words and answers. */
export function ArrivedFiles({ queue }: { readonly queue: UploadQueue }) {
  const arrived = queue.flatMap((item) => (item.placed && item.asset ? [{ item, asset: item.asset }] : []));
  if (arrived.length === 0) return null;
  return (
    <ul className={`${lists.framed} ${classes.uploads}`} aria-label={words.arrived}>
      {arrived.map(({ item, asset }) => (
        <li key={item.key}>
          <Text style={{ overflowWrap: 'anywhere' }}>{item.fileName}</Text>
          <Text size="sm" c="#14532d">
            {standing(item)}. <Link to={`/tu-lieu/${asset.id}`}>{words.describeArrived}</Link>
          </Text>
        </li>
      ))}
    </ul>
  );
}
