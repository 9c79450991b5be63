import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { CONTENT_LIMITS, STORY_KINDS, storyKinds, type StoryContent, type StoryKind } from '@toasoan/domain';
import { FIELD_IDS } from '../../components/missing-parts.tsx';

type Fields = Pick<StoryContent, 'kind' | 'headline' | 'standfirst' | 'byline'>;

interface Props {
  readonly content: Fields;
  readonly onChange: (change: Partial<Fields>) => void;
}

const kinds = storyKinds.map((kind) => ({ value: kind, label: STORY_KINDS[kind] }));

/** The short texts around the body. */
export function TextFields({ content, onChange }: Props) {
  return (
    <Stack gap="sm">
      <NativeSelect
        label="Thể loại"
        data={kinds}
        value={content.kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value as StoryKind })}
      />
      <Textarea
        id={FIELD_IDS.headline}
        label="Tít"
        autosize
        minRows={1}
        maxLength={CONTENT_LIMITS.headline}
        styles={{ input: { fontSize: '1.25rem', fontWeight: 650 } }}
        value={content.headline}
        // A headline is one line; it only wraps.
        onChange={(event) => onChange({ headline: event.currentTarget.value.replace(/\n/g, ' ') })}
      />
      <Textarea
        label="Sa-pô"
        description="Hai, ba câu tóm tắt đứng đầu bài."
        autosize
        minRows={2}
        maxLength={CONTENT_LIMITS.standfirst}
        value={content.standfirst}
        onChange={(event) => onChange({ standfirst: event.currentTarget.value })}
      />
      <TextInput
        label="Tác giả"
        maxLength={CONTENT_LIMITS.byline}
        value={content.byline}
        onChange={(event) => onChange({ byline: event.currentTarget.value })}
      />
    </Stack>
  );
}
