import { Text } from '@mantine/core';
import { formatDateTime } from '@toasoan/domain';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import * as words from '#words/queue';
import { useSession } from '../../api/session-context.ts';
import { Notice } from '../../components/notice.tsx';
import { firstWords } from '../write/saving/first-words.ts';
import type { LocalCopy } from '../write/saving/local-copy.ts';
import { createWordsKeeper } from '../write/saving/words-keeper.ts';

/** What this computer keeps of the person's stories that the server does not have, with the way back to each. */
export function KeptDrafts() {
  const { me } = useSession();
  const [copies, setCopies] = useState<readonly LocalCopy[]>([]);
  useEffect(() => {
    const watching = new AbortController();
    void createWordsKeeper(me.id).watch(watching.signal, setCopies);
    return () => watching.abort();
  }, [me.id]);
  if (copies.length === 0) return null;
  return (
    <Notice tone="info" role="status" title={words.keptHere}>
      <ul>
        {copies.map((copy) => (
          <li key={copy.desk}>
            <Text span>
              {words.keptAt(firstWords(copy), formatDateTime(copy.at), copy.storyId === null)}{' '}
            </Text>
            <Link to={copy.storyId === null ? '/write' : `/write/${copy.storyId}`}>{words.openKept}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
