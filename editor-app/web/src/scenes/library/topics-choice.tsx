import { ActionIcon, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useId } from 'react';
import * as words from '#words/library';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ChooseTopics } from '../write/topics/choose-topics.tsx';
import { toggleTopic, topicTitle } from '../write/topics/topic-list.ts';
import { useTopicOptions } from '../write/topics/use-topic-options.ts';
import classes from './library.module.css';

interface Props {
  readonly ids: readonly string[];
  readonly fixed?: boolean;
  readonly onChange: (ids: readonly string[]) => void;
}

/** The topics an asset goes with, in no particular order. */
export function TopicsChoice({ ids, fixed = false, onChange }: Props) {
  const label = useId();
  const { options, error, retry } = useTopicOptions();
  return (
    <Stack gap="xs" role="group" aria-labelledby={label} align="stretch">
      <Text fw={500} id={label}>
        {words.topics}
      </Text>
      <ErrorNotice error={error} onRetry={retry} />
      {ids.length === 0 ? <Text c="dimmed">{words.noTopics}</Text> : null}
      {ids.length > 0 ? (
        <ul className={classes.topics}>
          {ids.map((id) => {
            const title = topicTitle(options, id);
            return (
              <li key={id}>
                <span>{title}</span>
                {fixed ? null : (
                  <ActionIcon
                    aria-label={words.dropTopic(title)}
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
      {fixed ? null : <ChooseTopics ids={ids} options={options} onChange={onChange} />}
    </Stack>
  );
}
