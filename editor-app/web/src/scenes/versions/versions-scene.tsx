import { NativeSelect, Stack, Text } from '@mantine/core';
import { mediaOf, type StoryView, type VersionLine } from '@toasoan/domain';
import { useMemo, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import * as storyFields from '#words/story-fields';
import * as words from '#words/versions';
import { AssetsContext, useAssets } from '../../api/assets.ts';
import { useStory } from '../../api/stories.ts';
import { useVersion, useVersions } from '../../api/versions.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import page from '../../components/page/page.module.css';
import { Panel } from '../../components/page/panel.tsx';
import { NO_HEADLINE } from '../../words/story-words.ts';
import { chosenPair, type ChosenPair } from './chosen-pair.ts';
import { DifferenceView } from './difference-view.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { VersionList } from './version-list.tsx';
import { versionInWords } from './version-words.ts';
import classes from './versions.module.css';

/** The versions of a story: any two to compare, any one to bring back. */
export function VersionsScene() {
  const { id = '' } = useParams();
  const story = useStory(id);
  const versions = useVersions(id);
  const [search] = useSearchParams();
  const pair = versions.data ? chosenPair(versions.data, search) : null;
  return (
    <>
      <ErrorNotice error={story.error ?? versions.error} onRetry={() => void versions.refetch()} />
      {story.data && versions.data && pair ? (
        <Versions story={story.data} versions={versions.data} pair={pair} />
      ) : story.error || versions.error ? null : (
        <Loading label={words.opening} />
      )}
    </>
  );
}

interface Props {
  readonly story: StoryView;
  readonly versions: readonly VersionLine[];
  readonly pair: ChosenPair;
}

function Versions({ story, versions, pair }: Props) {
  const [asked, setAsked] = useState<VersionLine | null>(null);
  const [restored, setRestored] = useState<number | null>(null);
  const [, setSearch] = useSearchParams();
  const done = (revision: number): void => {
    setAsked(null);
    setRestored(revision);
    setSearch({}, { replace: true });
  };
  return (
    <div className={page.page}>
      <header>
        <Stack gap="xs">
          <PageHeading title={storyFields.versions}>{storyFields.versions}</PageHeading>
          <Text>
            {storyFields.story}{' '}
            <Link to={`/stories/${story.id}`}>{story.content.headline || NO_HEADLINE}</Link>
          </Text>
          <div role="status">
            {restored === null ? null : <Notice tone="success">{words.restored(restored)}</Notice>}
          </div>
        </Stack>
      </header>
      <article aria-label={words.compare}>
        <Comparison storyId={story.id} versions={versions} pair={pair} />
      </article>
      <div className={page.column}>
        <Panel title={words.versions}>
          <VersionList
            versions={versions}
            chosen={pair}
            {...(story.actions.includes('edit') ? { onRestore: setAsked } : {})}
          />
        </Panel>
      </div>
      {asked ? (
        <RestoreDialog
          story={story}
          version={asked}
          onDone={() => done(asked.revision)}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  );
}

function Comparison({ storyId, versions, pair }: Omit<Props, 'story'> & { readonly storyId: string }) {
  const [, setSearch] = useSearchParams();
  const [before, after] = [useVersion(storyId, pair.from), useVersion(storyId, pair.to)];
  const used = useMemo(
    () => [before.data, after.data].flatMap((version) => (version ? mediaOf(version.content) : [])),
    [before.data, after.data],
  );
  const assets = useAssets(used, NONE);
  const choices = versions.map((version) => ({
    value: String(version.revision),
    label: versionInWords(version),
  }));
  const choose = (part: Partial<Record<'from' | 'to', string>>): void =>
    setSearch({ from: String(pair.from ?? ''), to: String(pair.to), ...part }, { replace: true });
  if (pair.from === null) return <Text>{words.onlyOne}</Text>;
  return (
    <AssetsContext.Provider value={assets}>
      <Stack>
        <div className={classes.choices}>
          <NativeSelect
            label={words.earlier}
            data={choices.filter(({ value }) => value !== String(pair.to))}
            value={String(pair.from)}
            onChange={(event) => choose({ from: event.currentTarget.value })}
          />
          <NativeSelect
            label={words.later}
            data={choices.filter(({ value }) => value !== String(pair.from))}
            value={String(pair.to)}
            onChange={(event) => choose({ to: event.currentTarget.value })}
          />
        </div>
        <ErrorNotice error={before.error ?? after.error} />
        {before.data && after.data ? (
          <DifferenceView before={before.data.content} after={after.data.content} />
        ) : before.error || after.error ? null : (
          <Loading label={words.comparing} />
        )}
      </Stack>
    </AssetsContext.Provider>
  );
}

const NONE: StoryView['assets'] = [];
