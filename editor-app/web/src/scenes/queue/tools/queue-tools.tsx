import { Button, Text } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { ACTIONS, bulkActionsIn, type BulkAction, type QueueName, type StoryLine } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/queue-tools';
import { rolesNow, useSession } from '../../../api/session-context.ts';
import { useAct } from '../../../api/stories.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { Notice } from '../../../components/notice.tsx';
import { done as doneWords, NO_HEADLINE } from '../../../words/story-words.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { lettersAreOn, switchLetters } from './letters-setting.ts';
import classes from './tools.module.css';
import { useQueueKeys } from './use-queue-keys.ts';

interface Props {
  readonly name: QueueName;
  readonly lines: readonly StoryLine[];
  readonly chosen: readonly StoryLine[];
  readonly onChoose: (id: string) => void;
  /** Leaves only these chosen. */
  readonly onClear: (ids: readonly string[]) => void;
}

/** What a list can do beyond being read: several lines at once, and by keys. */
export function QueueTools({ name, lines, chosen, onChoose, onClear }: Props) {
  const { me } = useSession();
  const act = useAct();
  const [letters, setLetters] = useState(lettersAreOn);
  const [open, setOpen] = useState<'keys' | BulkAction | null>(null);
  const [said, setSaid] = useState('');
  const actions = bulkActionsIn(name, rolesNow(me));

  useQueueKeys(letters, (key, storyId) => {
    if (key === 'help') return setOpen('keys');
    const line = lines.find(({ id }) => id === storyId);
    if (!line || name !== 'desk') return;
    if (key === 'pick') return onChoose(line.id);
    setSaid('');
    act.mutate(
      { storyId: line.id, action: key, basedOn: line.revision },
      { onSuccess: () => setSaid(words.didTo(doneWords(key), line.headline || NO_HEADLINE)) },
    );
  });

  return (
    <>
      <div role="status">{said === '' ? null : <Notice tone="success">{said}</Notice>}</div>
      <ErrorNotice error={act.error} />
      {chosen.length > 0 ? (
        <div className={classes.bar} role="region" aria-label={words.chosen}>
          <Text role="status" fw={600}>
            {words.chosenCount(chosen.length)}
          </Text>
          {actions.map((action) => (
            <Button key={action} variant="default" onClick={() => setOpen(action)}>
              {ACTIONS[action]}
            </Button>
          ))}
          <Button variant="subtle" onClick={() => onClear([])}>
            {words.clear}
          </Button>
        </div>
      ) : null}
      <Button
        variant="subtle"
        size="compact-md"
        visibleFrom="md"
        leftSection={<IconKeyboard aria-hidden size={18} />}
        onClick={() => setOpen('keys')}
        w="fit-content"
      >
        {words.keys}
      </Button>
      {open === 'keys' ? (
        <KeysDialog
          name={name}
          letters={letters}
          onLetters={(on) => {
            switchLetters(on);
            setLetters(on);
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open !== null && open !== 'keys' ? (
        <BulkDialog
          action={open}
          lines={chosen}
          onClose={(refused) => {
            setOpen(null);
            if (refused) onClear(refused);
          }}
        />
      ) : null}
    </>
  );
}
