import { NativeSelect } from '@mantine/core';
import type { StoryView } from '@toasoan/domain';
import * as words from '#words/story/actions';
import { useColleagues } from '../../../../api/office.ts';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { Loading } from '../../../../components/loading.tsx';

interface Props {
  readonly story: Pick<StoryView, 'id' | 'claimedBy'>;
  readonly value: string;
  readonly onChange: (personId: string) => void;
}

/** A colleague of the desk, but for whoever has the story now. */
export function PersonField({ story, value, onChange }: Props) {
  const { data, error, isPending, refetch } = useColleagues(story.id);
  if (isPending) return <Loading label={words.loadingColleagues} />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const others = data.filter(({ id }) => id !== story.claimedBy?.id);
  return (
    <NativeSelect
      label={words.colleague}
      data={[
        { value: '', label: words.choose },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
