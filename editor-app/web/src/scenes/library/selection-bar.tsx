import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import * as words from '#words/library';
import { BulkEditDialog } from './bulk-edit-dialog.tsx';
import classes from './library.module.css';
import { NoChildrenDialog } from './no-children-dialog.tsx';
import { MOST_SELECTED } from './selection.ts';

interface Props {
  readonly selected: readonly string[];
  /** Something was done to all of them; the sentence says what. */
  readonly onDone: (sentence: string) => void;
  readonly onClear: () => void;
}

/** What can be done with the assets chosen. Nothing while none is. */
export function SelectionBar({ selected, onDone, onClear }: Props) {
  const [editing, edit] = useDisclosure(false);
  const [answering, answer] = useDisclosure(false);
  if (selected.length === 0) return null;
  return (
    <div className={classes.bar} role="region" aria-label={words.selected}>
      <Text role="status" fw={600}>
        {words.chosenCount(selected.length, selected.length >= MOST_SELECTED)}
      </Text>
      <Button variant="default" onClick={edit.open}>
        {words.editWords}
      </Button>
      <Button variant="default" onClick={answer.open}>
        {words.noChildren}
      </Button>
      <Button variant="subtle" onClick={onClear}>
        {words.clearSelection}
      </Button>
      {editing ? (
        <BulkEditDialog
          ids={selected}
          onClose={edit.close}
          onDone={(sentence) => {
            edit.close();
            onDone(sentence);
          }}
        />
      ) : null}
      {answering ? (
        <NoChildrenDialog
          ids={selected}
          onClose={answer.close}
          onDone={(sentence) => {
            answer.close();
            onDone(sentence);
          }}
        />
      ) : null}
    </div>
  );
}
