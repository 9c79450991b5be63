import { Text } from '@mantine/core';
import { formatDateTime, lastSeenVersion } from '@toasoan/domain';
import { useMemo } from 'react';
import * as words from '#words/story/actions';
import { useSession } from '../../../api/session-context.ts';
import { useVersion, useVersions } from '../../../api/versions.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { Loading } from '../../../components/loading.tsx';
import { DifferenceView } from '../../versions/difference-view.tsx';
import classes from './checklist.module.css';

interface Props {
  readonly storyId: string;
  /** The revision on screen. */
  readonly revision: number;
}

/** What changed in the story since it was last read or decided about, in full. */
export function ChangesSeen({ storyId, revision }: Props) {
  const { me } = useSession();
  const versions = useVersions(storyId);
  const seen = useMemo(
    () => (versions.data ? lastSeenVersion(versions.data, me.id) : null),
    [versions.data, me.id],
  );
  const now = versions.data?.[0]?.revision ?? revision;
  const before = useVersion(storyId, seen?.revision ?? null);
  const after = useVersion(storyId, seen ? now : null);
  const error = versions.error ?? before.error ?? after.error;
  if (error) return <ErrorNotice error={error} />;
  if (versions.data && !seen) return <Text c="dimmed">{words.nothingBefore}</Text>;
  if (!seen || !before.data || !after.data) return <Loading label={words.comparing} />;
  return (
    <section aria-label={words.changes}>
      <h3 className={classes.title}>
        {words.changesSince(seen.person?.name ?? '', formatDateTime(seen.at))}
      </h3>
      <DifferenceView before={before.data.content} after={after.data.content} />
    </section>
  );
}
