import { ActionIcon, Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useId, useMemo } from 'react';
import { useReference } from '../../api/reference.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { TopicDialog } from '../write/topics/topic-dialog.tsx';
import { toggleTopic, topicOptions, type TopicOption } from '../write/topics/topic-list.ts';
import classes from './library.module.css';

interface Props {
  readonly ids: readonly string[];
  readonly fixed?: boolean;
  readonly onChange: (ids: readonly string[]) => void;
}

const titleOf = (options: readonly TopicOption[] | null, id: string): string => {
  if (!options) return 'Đang tải…';
  return options.find((option) => option.id === id)?.title ?? 'Chủ đề của kế hoạch đã hết hiệu lực';
};

/** The topics an asset goes with, in no particular order. */
export function TopicsChoice({ ids, fixed = false, onChange }: Props) {
  const label = useId();
  const reference = useReference();
  const [choosing, dialog] = useDisclosure(false);
  const options = useMemo(() => (reference.data ? topicOptions(reference.data) : null), [reference.data]);
  return (
    <Stack gap="xs" role="group" aria-labelledby={label} align="stretch">
      <Text fw={500} id={label}>
        Chủ đề
      </Text>
      <ErrorNotice error={reference.error} onRetry={() => void reference.refetch()} />
      {ids.length === 0 ? <Text c="dimmed">Chưa chọn chủ đề nào.</Text> : null}
      {ids.length > 0 ? (
        <ul className={classes.topics}>
          {ids.map((id) => {
            const title = titleOf(options, id);
            return (
              <li key={id}>
                <span>{title}</span>
                {fixed ? null : (
                  <ActionIcon
                    aria-label={`Bỏ chủ đề: ${title}`}
                    onClick={() => onChange(toggleTopic(ids, id))}
                  >
                    <IconX aria-hidden />
                  </ActionIcon>
                )}
              </li>
            );
          })}
        </ul>
      ) : null}
      {fixed ? null : (
        <Button
          variant="default"
          leftSection={<IconPlus size={20} aria-hidden />}
          disabled={!options}
          onClick={dialog.open}
        >
          Chọn chủ đề
        </Button>
      )}
      {choosing && options ? (
        <TopicDialog ids={ids} options={options} onChange={onChange} onClose={dialog.close} />
      ) : null}
    </Stack>
  );
}
