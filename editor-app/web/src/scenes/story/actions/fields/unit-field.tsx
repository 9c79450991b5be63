import { NativeSelect } from '@mantine/core';
import type { StoryView } from '@toasoan/domain';
import * as words from '#words/story/actions';
import { useReference } from '../../../../api/reference.ts';

interface Props {
  readonly story: Pick<StoryView, 'lead'>;
  readonly value: string;
  readonly onChange: (unitId: string) => void;
}

/** A department of the Department, but for the one that has the story. */
export function UnitField({ story, value, onChange }: Props) {
  const { data } = useReference();
  const others = (data?.units ?? []).filter(({ id, kind }) => kind === 'department' && id !== story.lead?.id);
  return (
    <NativeSelect
      label={words.department}
      data={[
        { value: '', label: words.choose },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
