import { Stack, Text, Title } from '@mantine/core';
import type { UnitRef } from '@toasoan/domain';
import { memo } from 'react';
import * as storyFields from '#words/story-fields';
import * as words from '#words/write/topics';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { FIELD_IDS } from '../../../components/missing-parts.tsx';
import { ChooseTopics } from './choose-topics.tsx';
import { ChosenTopics } from './chosen-topics.tsx';
import { RouteNotice } from './route-notice.tsx';
import { useTopicOptions } from './use-topic-options.ts';

interface Props {
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** The department the server routes the story to; null while it has not decided on these topics. */
  readonly lead: UnitRef | null;
}

/** The topics a story serves, the main one first, and where they take it. */
export const TopicsField = memo(function TopicsField({ ids, onChange, lead }: Props) {
  const { options, error, retry } = useTopicOptions();
  return (
    <Stack component="section" gap="sm" aria-labelledby="topics-title">
      <Title order={2} size="h4" id="topics-title">
        {storyFields.topics}
      </Title>
      <Text size="sm" c="dimmed">
        {words.mainDecides}
      </Text>
      <ErrorNotice error={error} onRetry={retry} />
      <ChosenTopics ids={ids} options={options} onChange={onChange} />
      <ChooseTopics id={FIELD_IDS.topics} ids={ids} options={options} onChange={onChange} />
      {options ? <RouteNotice ids={ids} options={options} lead={lead} /> : null}
    </Stack>
  );
});
