import { Button, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { UnitRef } from '@toasoan/domain';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useReference } from '../../../api/reference.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { FIELD_IDS } from '../../../components/missing-parts.tsx';
import { ChosenTopics } from './chosen-topics.tsx';
import { RouteNotice } from './route-notice.tsx';
import { TopicDialog } from './topic-dialog.tsx';
import { topicOptions } from './topic-list.ts';

interface Props {
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** The department the server routes the story to; null while it has not decided on these topics. */
  readonly lead: UnitRef | null;
}

/** The topics a story serves, the main one first, and where they take it. */
export function TopicsField({ ids, onChange, lead }: Props) {
  const reference = useReference();
  const [choosing, dialog] = useDisclosure(false);
  const options = useMemo(() => (reference.data ? topicOptions(reference.data) : null), [reference.data]);
  return (
    <Stack component="section" gap="sm" aria-labelledby="topics-title">
      <Title order={2} size="h4" id="topics-title">
        Chủ đề
      </Title>
      <Text size="sm" c="dimmed">
        Chủ đề đứng đầu là chủ đề chính; chủ đề chính quyết định phòng biên tập và duyệt bài.
      </Text>
      <ErrorNotice error={reference.error} onRetry={() => void reference.refetch()} />
      <ChosenTopics ids={ids} options={options} onChange={onChange} />
      <Button
        id={FIELD_IDS.topics}
        variant="default"
        leftSection={<IconPlus size={20} aria-hidden />}
        disabled={!options}
        onClick={dialog.open}
      >
        Chọn chủ đề
      </Button>
      {options ? <RouteNotice ids={ids} options={options} lead={lead} /> : null}
      {choosing && options ? (
        <TopicDialog ids={ids} options={options} onChange={onChange} onClose={dialog.close} />
      ) : null}
    </Stack>
  );
}
