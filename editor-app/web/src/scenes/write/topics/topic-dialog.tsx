import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { CONTENT_LIMITS } from '@toasoan/domain';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/write/topics';
import { Dialog } from '../../../components/dialog.tsx';
import { searchTopics, toggleTopic, type TopicOption } from './topic-list.ts';
import classes from './topics.module.css';

interface Props {
  readonly ids: readonly string[];
  readonly options: readonly TopicOption[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** All topics of the plans in force, searched without diacritics, under their plans and clusters. */
export function TopicDialog({ ids, options, onChange, onClose }: Props) {
  const [query, setQuery] = useState('');
  const deferred = useDeferredValue(query);
  const groups = useMemo(() => searchTopics(options, deferred), [options, deferred]);
  const count = groups.reduce(
    (sum, group) => sum + group.clusters.reduce((n, c) => n + c.topics.length, 0),
    0,
  );
  const full = ids.length >= CONTENT_LIMITS.topics;
  return (
    <Dialog title={words.choose} onClose={onClose} size="lg" large>
      <Stack>
        <TextInput
          label={words.search}
          leftSection={<IconSearch size={20} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          data-autofocus
        />
        <Text role="status" size="sm" c="dimmed">
          {words.foundAndChosen(count, ids.length, full ? CONTENT_LIMITS.topics : null)}
        </Text>
        <div>
          {groups.map((group) => (
            <section key={group.plan} aria-label={group.plan}>
              <h3 className={classes.groupTitle}>{group.plan}</h3>
              {group.clusters.map((cluster) => (
                <fieldset key={cluster.title} className={classes.cluster}>
                  <legend>{cluster.title}</legend>
                  {cluster.topics.map((topic) => (
                    <Checkbox
                      key={topic.id}
                      size="md"
                      className={classes.option}
                      checked={ids.includes(topic.id)}
                      disabled={full && !ids.includes(topic.id)}
                      onChange={() => onChange(toggleTopic(ids, topic.id))}
                      label={topic.number ? `${topic.number}. ${topic.title}` : topic.title}
                      description={topic.leads.length > 0 ? words.leads(topic.leads.join(', ')) : undefined}
                    />
                  ))}
                </fieldset>
              ))}
            </section>
          ))}
        </div>
        <Group justify="flex-end" className={classes.foot}>
          <Button onClick={onClose}>{common.done}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
