import { Text } from '@mantine/core';
import {
  isFieldConflict,
  STORY_KINDS,
  type FieldConflict,
  type MergeConflict,
  type StoryContent,
} from '@toasoan/domain';
import type { ReactNode } from 'react';
import * as words from '#words/write/merge';
import { RichText } from '../../../../components/text/rich-text.tsx';
import { topicTitle } from '../../topics/topic-list.ts';
import { useTopicOptions } from '../../topics/use-topic-options.ts';
import classes from '../saving.module.css';

interface Props {
  readonly title: string;
  readonly conflict: MergeConflict;
  readonly side: 'mine' | 'theirs';
}

/** One version of a place, to read. */
export function SideView({ title, conflict, side }: Props) {
  return (
    <section className={classes.version} aria-label={title}>
      <h3 className={classes.versionTitle}>{title}</h3>
      {isFieldConflict(conflict) ? (
        <FieldText field={conflict.field} value={conflict[side]} />
      ) : conflict[side].length === 0 ? (
        <Text c="dimmed">{words.passageRemoved}</Text>
      ) : (
        <RichText body={{ type: 'doc', content: conflict[side] }} />
      )}
    </section>
  );
}

function FieldText({
  field,
  value,
}: Pick<FieldConflict, 'field'> & { readonly value: FieldConflict['mine'] }): ReactNode {
  const { options } = useTopicOptions();
  switch (field) {
    case 'kind':
      return <Text>{STORY_KINDS[value as StoryContent['kind']]}</Text>;
    case 'topicIds':
      return (
        <ol>
          {(value as StoryContent['topicIds']).map((id) => (
            <li key={id}>{topicTitle(options, id)}</li>
          ))}
        </ol>
      );
    case 'coverAssetId':
      if (value === null) return <Text c="dimmed">{words.coverByDefault}</Text>;
      return (
        <RichText
          body={{
            type: 'doc',
            content: [{ type: 'figure', attrs: { assetId: value, alt: '', caption: '', credit: '' } }],
          }}
        />
      );
    case 'headline':
    case 'standfirst':
    case 'byline':
      return <Text style={{ whiteSpace: 'pre-line' }}>{(value as string) || words.empty}</Text>;
  }
}
