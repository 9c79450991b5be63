import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { CONTENT_LIMITS, STORY_KINDS, storyKinds, type StoryContent, type StoryKind } from '@toasoan/domain';
import { memo } from 'react';
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
        label="Thể loại"
        data={kinds}
        value={kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value as StoryKind })}
      />
      <Textarea
        id={FIELD_IDS.headline}
        label="Tít"
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
        label="Sa-pô"
        description="Hai, ba câu tóm tắt đứng đầu bài."
        autosize
        minRows={2}
        maxLength={CONTENT_LIMITS.standfirst}
        value={standfirst}
        onChange={(event) => onChange({ standfirst: event.currentTarget.value })}
      />
      <TextInput
        label="Tác giả"
        maxLength={CONTENT_LIMITS.byline}
        value={byline}
        onChange={(event) => onChange({ byline: event.currentTarget.value })}
      />
    </Stack>
  );
});
