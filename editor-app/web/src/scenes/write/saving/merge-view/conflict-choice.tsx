import { Group, Radio } from '@mantine/core';
import { isFieldConflict, type Choice, type MergeConflict } from '@toasoan/domain';
import * as words from '#words/write/merge';
import classes from '../saving.module.css';
import { SideView } from './side-view.tsx';

interface Props {
  readonly number: number;
  readonly conflict: MergeConflict;
  /** Who wrote the other version. */
  readonly other: string;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

const FIELD_NAMES = {
  kind: words.kind,
  headline: words.headline,
  standfirst: words.standfirst,
  byline: words.byline,
  topicIds: words.topics,
  coverAssetId: words.cover,
} as const;

/** One place two people changed: both versions, and which of them is to stand. */
export function ConflictChoice({ number, conflict, other, choice, onChoose }: Props) {
  const name = isFieldConflict(conflict) ? FIELD_NAMES[conflict.field] : words.passage;
  const bothPossible = !isFieldConflict(conflict) || conflict.both !== null;
  return (
    <fieldset className={classes.conflict}>
      <legend>{words.place(number, name)}</legend>
      <div className={classes.versions}>
        <SideView title={words.mine} conflict={conflict} side="mine" />
        <SideView title={other} conflict={conflict} side="theirs" />
      </div>
      <Radio.Group
        label={words.keep}
        value={choice}
        onChange={(value) => onChoose(value as Choice)}
        name={`choice-${conflict.id}`}
      >
        <Group mt="xs">
          {bothPossible ? <Radio value="both" label={words.keepBoth} /> : null}
          <Radio value="mine" label={words.mine} />
          <Radio value="theirs" label={words.theirs} />
        </Group>
      </Radio.Group>
    </fieldset>
  );
}
