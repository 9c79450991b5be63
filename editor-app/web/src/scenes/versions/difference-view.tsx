import { Text } from '@mantine/core';
import {
  countsOf,
  isNoDifference,
  storyDifference,
  type StoryContent,
  type TextField,
} from '@toasoan/domain';
import { useMemo } from 'react';
import * as storyFields from '#words/story-fields';
import * as versionPieces from '#words/version-pieces';
import * as words from '#words/versions';
import { useAssetsHere } from '../../api/assets.ts';
import { useReference } from '../../api/reference.ts';
import { MediaThumb } from '../../components/media/media-thumb.tsx';
import { BodyView } from './body-view.tsx';
import { countsInWords } from './counts-in-words.ts';
import { Runs } from './runs.tsx';
import classes from './versions.module.css';

const FIELDS: Readonly<Record<TextField, string>> = {
  kind: storyFields.kind,
  headline: storyFields.headline,
  standfirst: storyFields.standfirst,
  byline: storyFields.byline,
};
const FATES = { same: '', added: words.added, removed: words.removed, moved: words.moved } as const;

interface Props {
  readonly before: StoryContent;
  readonly after: StoryContent;
}

/** Everything that differs between two versions, in the order of the story. */
export function DifferenceView({ before, after }: Props) {
  const difference = useMemo(() => storyDifference(before, after), [before, after]);
  const counts = countsOf(difference);
  const topicName = useTopicNames();
  return (
    <>
      <Text fw={600} role="status">
        {isNoDifference(counts) ? words.same : words.differs(countsInWords(counts), counts.words)}
      </Text>
      <dl className={classes.fields}>
        {difference.fields.map(({ name, runs, changed }) =>
          runs.length === 0 ? null : (
            <div key={name} className={changed ? classes.differs : undefined}>
              <dt>
                {FIELDS[name]}
                {changed ? words.changedField : ''}
              </dt>
              <dd>
                <Runs runs={runs} />
              </dd>
            </div>
          ),
        )}
        <div className={difference.topics.some(({ kind }) => kind !== 'same') ? classes.differs : undefined}>
          <dt>{storyFields.topics}</dt>
          <dd>
            {difference.topics.length === 0 ? storyFields.noTopics : null}
            <ul className={classes.topics}>
              {difference.topics.map(({ id, kind }) => (
                <li key={id}>
                  {kind === 'added' ? <ins className={classes.added}>{topicName(id)}</ins> : null}
                  {kind === 'removed' ? <del className={classes.removed}>{topicName(id)}</del> : null}
                  {kind === 'same' || kind === 'moved' ? topicName(id) : null}
                  {FATES[kind]}
                  {id === after.topicIds[0] ? words.mainTopic : ''}
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {difference.cover ? <Cover {...difference.cover} /> : null}
      </dl>
      <h2 className={classes.bodyTitle}>{storyFields.body}</h2>
      <BodyView parts={difference.body} />
    </>
  );
}

function useTopicNames(): (id: string) => string {
  const { data } = useReference();
  return useMemo(() => {
    const names = new Map(data?.plans.flatMap((plan) => plan.topics).map(({ id, title }) => [id, title]));
    return (id) => names.get(id) ?? (data ? storyFields.topicExpired : '…');
  }, [data]);
}

function Cover({ before, after }: { readonly before: string | null; readonly after: string | null }) {
  const assets = useAssetsHere();
  const shown = (id: string | null, label: string) => {
    const asset = id === null ? undefined : assets.get(id);
    return (
      <div className={classes.thumb}>
        <span>{label}</span>
        {id === null ? <span>{words.coverByDefault}</span> : null}
        {asset ? <MediaThumb asset={asset} sizes="9rem" /> : null}
        {id !== null && !asset ? <span>{versionPieces.fileGone}</span> : null}
      </div>
    );
  };
  return (
    <div className={classes.differs}>
      <dt>{words.coverChanged}</dt>
      <dd className={classes.media}>
        {shown(before, words.before)}
        {shown(after, words.after)}
      </dd>
    </div>
  );
}
