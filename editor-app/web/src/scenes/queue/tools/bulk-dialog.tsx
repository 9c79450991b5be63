import { Button, Group, List, Stack, Text } from '@mantine/core';
import { ACTIONS, type BulkAction, type StoryLine } from '@toasoan/domain';
import { useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/queue-tools';
import { useAct } from '../../../api/stories.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { NO_HEADLINE } from '../../../words/story-words.ts';
import { PersonField } from '../../story/actions/fields/person-field.tsx';
import { runBulk, type BulkResult } from './run-bulk.ts';
import classes from './tools.module.css';

interface Props {
  readonly action: BulkAction;
  /** The lines as they were when the dialog opened; at least one. */
  readonly lines: readonly StoryLine[];
  /** Closes; what was refused stays chosen. */
  readonly onClose: (refused: readonly string[] | null) => void;
}

/** One confirmation for several stories, then how each of them fared. */
export function BulkDialog({ action, lines, onClose }: Props) {
  const act = useAct();
  const [asked] = useState(lines);
  const [personId, setPersonId] = useState('');
  const [done, setDone] = useState<number | null>(null);
  const [results, setResults] = useState<readonly BulkResult[] | null>(null);
  const refused = results?.filter(({ why }) => why !== null) ?? [];
  const close = (): void => onClose(results ? refused.map(({ id }) => id) : null);
  const run = async (): Promise<void> => {
    setDone(0);
    const one = ({ id, revision }: StoryLine): Promise<unknown> =>
      act.mutateAsync({
        storyId: id,
        action,
        basedOn: revision,
        ...(action === 'assign' ? { personId } : {}),
      });
    setResults(await runBulk(asked, one, setDone));
  };
  const [first] = asked;
  return (
    <Dialog title={words.question(ACTIONS[action], asked.length)} onClose={close}>
      <Stack>
        {results ? (
          <>
            <Text role="status" fw={600}>
              {words.result(results.length - refused.length, refused.length)}
            </Text>
            <ul className={classes.results}>
              {results.map(({ id, headline, why }) => (
                <li key={id}>
                  {headline || NO_HEADLINE}:{' '}
                  <span className={why === null ? undefined : classes.stays}>
                    {why === null ? words.succeeded : words.stays(why)}
                  </span>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <Text>{words.perLine}</Text>
            <List className={classes.results}>
              {asked.map(({ id, headline }) => (
                <List.Item key={id}>{headline || NO_HEADLINE}</List.Item>
              ))}
            </List>
            {action === 'assign' && first ? (
              <PersonField
                story={{ id: first.id, claimedBy: null }}
                value={personId}
                onChange={setPersonId}
              />
            ) : null}
            {done === null ? null : <Text role="status">{words.working(done, asked.length)}</Text>}
          </>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {results ? common.close : common.cancel}
          </Button>
          {results ? null : (
            <Button
              loading={done !== null}
              disabled={action === 'assign' && personId === ''}
              onClick={() => void run()}
            >
              {words.confirm(asked.length)}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}
