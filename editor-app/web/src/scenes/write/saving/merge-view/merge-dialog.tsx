import { Button, Group, Stack, Text } from '@mantine/core';
import { formatDateTime, proposed, type Choice, type StoryContent } from '@toasoan/domain';
import { useMemo, useState } from 'react';
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
  const other = theirs.by?.id === me.id ? 'Bạn, ở máy khác' : (theirs.by?.name ?? 'Người khác');
  return (
    <Dialog title="Hai bản cùng sửa một chỗ" size="72rem" large>
      <Stack>
        <Text>
          {other} đã lưu bài lúc {formatDateTime(theirs.at)}, trong khi bạn đang viết. Những chỗ khác đã được
          ghép; còn {merge.conflicts.length} chỗ cả hai bản cùng sửa. Hãy chọn cho từng chỗ.
        </Text>
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
            Lưu bản đã ghép
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
