import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import * as words from '#words/write/topics';
import { moveTopic, toggleTopic, topicTitle, type TopicOption } from './topic-list.ts';
import classes from './topics.module.css';

interface Props {
  readonly ids: readonly string[];
  /** Null while the plans are not known yet. */
  readonly options: readonly TopicOption[] | null;
  readonly onChange: (ids: readonly string[]) => void;
}

/** The chosen topics in order, each with ways to move and remove it. */
export function ChosenTopics({ ids, options, onChange }: Props) {
  if (ids.length === 0) return null;
  return (
    <ol className={classes.chosen} aria-label={words.chosen}>
      {ids.map((id, index) => {
        const title = topicTitle(options, id);
        return (
          <li key={id}>
            <span className={classes.title}>
              {index === 0 ? <strong className={classes.main}>{words.main}</strong> : null}
              {title}
              <span className={classes.plan}>{options?.find((option) => option.id === id)?.plan}</span>
            </span>
            <span className={classes.tools}>
              {index > 0 ? (
                <ActionIcon aria-label={words.moveUp(title)} onClick={() => onChange(moveTopic(ids, id, -1))}>
                  <IconArrowUp aria-hidden />
                </ActionIcon>
              ) : null}
              {index < ids.length - 1 ? (
                <ActionIcon
                  aria-label={words.moveDown(title)}
                  onClick={() => onChange(moveTopic(ids, id, 1))}
                >
                  <IconArrowDown aria-hidden />
                </ActionIcon>
              ) : null}
              <ActionIcon aria-label={words.remove(title)} onClick={() => onChange(toggleTopic(ids, id))}>
                <IconX aria-hidden />
              </ActionIcon>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
