import { Button } from '@mantine/core';
import { ACTIONS, type Action, type StoryView } from '@toasoan/domain';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import * as texts from '#words/story/actions';
import { useAct, type ActInput } from '../../../api/stories.ts';
import { done } from '../../../words/story-words.ts';
import classes from '../story-page.module.css';
import { ActionDialog } from './action-dialog.tsx';
import { formOf, type ActionForm } from './action-forms.ts';
import { Refusal } from './refusal.tsx';

type Act = ActInput['action'];

/** The actions in the order of their buttons: what brings the story on first, what undoes last. */
const ORDER: readonly Action[] = [
  'publish',
  'approve_second',
  'approve',
  'forward',
  'sign_off',
  'submit',
  'claim',
  'edit',
  'correct',
  'reopen',
  'unschedule',
  'release',
  'mark_sensitive',
  'clear_sensitive',
  'return',
  'revoke',
  'reject',
  'archive',
  'withdraw',
];
const FORWARD: ReadonlySet<Action> = new Set([
  'publish',
  'approve_second',
  'approve',
  'forward',
  'sign_off',
  'submit',
  'claim',
]);

interface Props {
  readonly story: StoryView;
  /** Called with a sentence once an action succeeded. */
  readonly onDone: (words: string) => void;
}

/** What the person may do now, as buttons. */
export function ActionBar({ story, onDone }: Props) {
  const act = useAct();
  const [asking, setAsking] = useState<{ action: Act; form: ActionForm } | null>(null);
  const offered = ORDER.filter((action) => story.actions.includes(action));
  const primary = offered.find((action) => FORWARD.has(action));

  const perform = (input: ActInput): void => {
    onDone('');
    act.mutate(input, {
      onSuccess: () => {
        setAsking(null);
        onDone(done(input.action));
      },
    });
  };
  const press = (action: Act): void => {
    act.reset();
    const form = formOf(action, story);
    if (form) setAsking({ action, form });
    else perform({ storyId: story.id, action, basedOn: story.revision });
  };

  if (offered.length === 0) return null;
  return (
    <>
      {asking ? null : <Refusal error={act.error} story={story} />}
      <div className={classes.actions} role="group" aria-label={texts.title}>
        {offered.map((action) =>
          action === 'edit' ? (
            <Button key={action} component={Link} to={`/write/${story.id}`} variant="default">
              {ACTIONS.edit}
            </Button>
          ) : (
            <Button
              key={action}
              variant={action === primary ? 'filled' : 'default'}
              loading={act.isPending && act.variables.action === action}
              onClick={() => press(action)}
            >
              {ACTIONS[action]}
            </Button>
          ),
        )}
      </div>
      {asking ? (
        <ActionDialog
          {...asking}
          story={story}
          error={act.error}
          pending={act.isPending}
          onConfirm={perform}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </>
  );
}
