import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { CONTENT_LIMITS, STORY_KINDS, storyKinds, type StoryContent, type StoryKind } from '@toasoan/domain';
import { memo } from 'react';
import * as storyFields from '#words/story-fields';
import * as words from '#words/write/form';
import { FIELD_IDS } from '../../components/missing-parts.tsx';

type Fields = Pick<StoryContent, 'kind' | 'headline' | 'standfirst' | 'byline'>;

interface Props extends Fields {
  /** Stays the same function over renders. */
  readonly onChange: (change: Partial<Fields>) => void;
}

/** Id of the field of the standfirst. */
export const STANDFIRST_ID = 'field-standfirst';

const kinds = storyKinds.map((kind) => ({ value: kind, label: STORY_KINDS[kind] }));

/** The short texts around the body. Rendered only when one of them changes: fields that grow measure themselves. */
export const TextFields = memo(function TextFields({ kind, headline, standfirst, byline, onChange }: Props) {
  return (
    <Stack gap="sm">
      <NativeSelect
        label={storyFields.kind}
        data={kinds}
        value={kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value as StoryKind })}
      />
      <Textarea
        id={FIELD_IDS.headline}
        label={storyFields.headline}
        autosize
        minRows={1}
        maxLength={CONTENT_LIMITS.headline}
        styles={{ input: { fontSize: '1.25rem', fontWeight: 650 } }}
        value={headline}
        // A headline is one line; it only wraps.
        onChange={(event) => onChange({ headline: event.currentTarget.value.replace(/\n/g, ' ') })}
      />
      <Textarea
        id={STANDFIRST_ID}
        label={storyFields.standfirst}
        description={words.standfirstHint}
        autosize
        minRows={2}
        maxLength={CONTENT_LIMITS.standfirst}
        value={standfirst}
        onChange={(event) => onChange({ standfirst: event.currentTarget.value })}
      />
      <TextInput
        label={storyFields.byline}
        maxLength={CONTENT_LIMITS.byline}
        value={byline}
        onChange={(event) => onChange({ byline: event.currentTarget.value })}
      />
    </Stack>
  );
});
