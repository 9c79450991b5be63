import { Group, Radio } from '@mantine/core';
import { isFieldConflict, type Choice, type MergeConflict } from '@toasoan/domain';
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
  kind: 'Thể loại',
  headline: 'Tít',
  standfirst: 'Sa-pô',
  byline: 'Tác giả',
  topicIds: 'Chủ đề',
  coverAssetId: 'Ảnh đại diện',
} as const;

/** One place two people changed: both versions, and which of them is to stand. */
export function ConflictChoice({ number, conflict, other, choice, onChoose }: Props) {
  const name = isFieldConflict(conflict) ? FIELD_NAMES[conflict.field] : 'Đoạn trong nội dung';
  const bothPossible = !isFieldConflict(conflict) || conflict.both !== null;
  return (
    <fieldset className={classes.conflict}>
      <legend>
        Chỗ {number}: {name}
      </legend>
      <div className={classes.versions}>
        <SideView title="Của tôi" conflict={conflict} side="mine" />
        <SideView title={other} conflict={conflict} side="theirs" />
      </div>
      <Radio.Group
        label="Giữ lại"
        value={choice}
        onChange={(value) => onChoose(value as Choice)}
        name={`choice-${conflict.id}`}
      >
        <Group mt="xs">
          {bothPossible ? <Radio value="both" label="Giữ cả hai" /> : null}
          <Radio value="mine" label="Của tôi" />
          <Radio value="theirs" label="Của người kia" />
        </Group>
      </Radio.Group>
    </fieldset>
  );
}
