import { Button, Group, Stack, Text } from '@mantine/core';
import { formatDateTime, proposed, type Choice, type StoryContent } from '@toasoan/domain';
import { useMemo, useState } from 'react';
import * as words from '#words/write/merge';
import { useSession } from '../../../../api/session-context.ts';
import { Dialog } from '../../../../components/dialog.tsx';
import { mergeVersions } from '../merging.ts';
import type { Theirs } from '../save-state.ts';
import classes from '../saving.module.css';
import { ConflictChoice } from './conflict-choice.tsx';

interface Props {
  readonly base: StoryContent;
  readonly mine: StoryContent;
  readonly theirs: Theirs;
  readonly onResolve: (content: StoryContent) => void;
}

/** The places two people changed at the same time, one by one. What is not chosen keeps the words of both. */
export function MergeDialog({ base, mine, theirs, onResolve }: Props) {
  const { me } = useSession();
  const { merge, resolve } = useMemo(
    () => mergeVersions(base, mine, theirs.content),
    [base, mine, theirs.content],
  );
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const other = theirs.by?.id === me.id ? words.youElsewhere : (theirs.by?.name ?? words.someoneElse);
  return (
    <Dialog title={words.title} size="72rem" large>
      <Stack>
        <Text>{words.explanation(other, formatDateTime(theirs.at), merge.conflicts.length)}</Text>
        {merge.conflicts.map((conflict, index) => (
          <ConflictChoice
            key={conflict.id}
            number={index + 1}
            conflict={conflict}
            other={other}
            choice={choices[conflict.id] ?? proposed(conflict)}
            onChoose={(choice) => setChoices({ ...choices, [conflict.id]: choice })}
          />
        ))}
        <Group className={classes.choices}>
          <Button onClick={() => onResolve(resolve(choices))} data-autofocus>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
