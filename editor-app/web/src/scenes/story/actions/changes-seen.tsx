import { Text } from '@mantine/core';
import { formatDateTime, lastSeenVersion, mediaOf, type StoryView } from '@toasoan/domain';
import { useMemo } from 'react';
import * as words from '#words/story/actions';
import { AssetsContext, useAssets } from '../../../api/assets.ts';
import { useSession } from '../../../api/session-context.ts';
import { useVersion, useVersions } from '../../../api/versions.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { Loading } from '../../../components/loading.tsx';
import { DifferenceView } from '../../versions/difference-view.tsx';
import classes from './checklist.module.css';

type Shown = Pick<StoryView, 'id' | 'content' | 'assets'>;

/** What changed in the story since it was last read or decided about, in full. */
export function ChangesSeen({ story }: { readonly story: Shown }) {
  const { me } = useSession();
  const versions = useVersions(story.id);
  const seen = useMemo(
    () => (versions.data ? lastSeenVersion(versions.data, me.id) : null),
    [versions.data, me.id],
  );
  const before = useVersion(story.id, seen?.revision ?? null);
  // What was taken out stands in the version before only.
  const used = useMemo(
    () => [...mediaOf(story.content), ...(before.data ? mediaOf(before.data.content) : [])],
    [story.content, before.data],
  );
  const assets = useAssets(used, story.assets);
  const error = versions.error ?? before.error;
  if (error) return <ErrorNotice error={error} />;
  if (versions.data && !seen) return <Text c="dimmed">{words.nothingBefore}</Text>;
  if (!seen || !before.data) return <Loading label={words.comparing} />;
  return (
    <section aria-label={words.changes}>
      <h3 className={classes.title}>
        {words.changesSince(seen.person?.name ?? '', formatDateTime(seen.at))}
      </h3>
      <AssetsContext.Provider value={assets}>
        <DifferenceView before={before.data.content} after={story.content} />
      </AssetsContext.Provider>
    </section>
  );
}
