import { Text } from '@mantine/core';
import { eventInWords, formatDateTime, STAGES, type AuditLine } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as words from '#words/record';
import { whoDid } from './who-did.ts';

/** One thing that was done: what, to what, by whom and when. */
export function RecordLine({ line }: { readonly line: AuditLine }) {
  const { action, subject, actor, note, moved, at, seq } = line;
  return (
    <li>
      <strong>{eventInWords(action)}</strong> <Subject subject={subject} />
      {moved ? <Text size="sm">{words.moved(STAGES[moved.from], STAGES[moved.to])}</Text> : null}
      {note === null ? null : <Text size="sm">“{note}”</Text>}
      <Text size="sm">{whoDid(actor)}</Text>
      <Text size="sm" c="dimmed">
        <time dateTime={at}>{formatDateTime(at)}</time> · {words.number(seq)}
      </Text>
    </li>
  );
}

function Subject({ subject: { title, storyId } }: Pick<AuditLine, 'subject'>) {
  if (title === null) return null;
  return storyId === null ? <>{title}</> : <Link to={`/stories/${storyId}`}>{title}</Link>;
}
