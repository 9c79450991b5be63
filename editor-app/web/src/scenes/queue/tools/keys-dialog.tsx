import { Checkbox, Stack } from '@mantine/core';
import type { QueueName } from '@toasoan/domain';
import * as words from '#words/queue-tools';
import { Dialog } from '../../../components/dialog.tsx';
import classes from './tools.module.css';

interface Props {
  readonly name: QueueName;
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onClose: () => void;
}

const MOVING = [
  [words.downOr, words.next],
  [words.upOr, words.previous],
  [words.enter, words.open],
] as const;
const AT_DESK = [
  ['c', words.claim],
  ['f', words.forward],
  ['x', words.pick],
] as const;

/** The keys of the list, and the switch for those of a single letter. */
export function KeysDialog({ name, letters, onLetters, onClose }: Props) {
  return (
    <Dialog title={words.keys} onClose={onClose}>
      <Stack>
        <table className={classes.keys}>
          <thead>
            <tr>
              <th scope="col">{words.key}</th>
              <th scope="col">{words.does}</th>
            </tr>
          </thead>
          <tbody>
            {[...MOVING, ...(name === 'desk' ? AT_DESK : []), ['?', words.help] as const].map(
              ([key, does]) => (
                <tr key={key}>
                  <th scope="row">
                    <kbd>{key}</kbd>
                  </th>
                  <td>{does}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
        <Checkbox
          size="md"
          label={words.lettersOn}
          description={words.lettersHint}
          checked={letters}
          onChange={(event) => onLetters(event.currentTarget.checked)}
        />
      </Stack>
    </Dialog>
  );
}
