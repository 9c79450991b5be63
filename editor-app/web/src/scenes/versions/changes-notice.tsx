import { Text } from '@mantine/core';
import { formatDateTime, type StoryView } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as words from '#words/version-changes';
import { useSession } from '../../api/session-context.ts';
import { useChangesSinceMine } from '../../api/versions.ts';
import { Notice } from '../../components/notice.tsx';
import { countsInWords } from './counts-in-words.ts';

/** Tells who wrote in a story what others have changed since, with the way to the difference. */
export function ChangesNotice({ story }: { readonly story: Pick<StoryView, 'id' | 'revision' | 'author'> }) {
  const { me } = useSession();
  const { data } = useChangesSinceMine(story.id, story.revision);
  if (!data) return null;
  const names = data.by.map(({ name }) => name).join(', ');
  const own = story.author.id === me.id ? words.yourStory : words.thisStory;
  return (
    <Notice tone="info">
      <Text>
        {words.changedBy(data.byDesk ? words.desk : names, own, countsInWords(data.counts))}{' '}
        <Link to={`/stories/${story.id}/versions?from=${data.from}&to=${data.to}`}>{words.showChanges}</Link>
      </Text>
      <Text size="sm" c="dimmed">
        {words.lastChange(data.byDesk ? `${names}, ` : '', formatDateTime(data.at))}
      </Text>
    </Notice>
  );
}
