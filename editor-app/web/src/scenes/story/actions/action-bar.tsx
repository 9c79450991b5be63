import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ACTIONS, type Action, type StoryView } from '@toasoan/domain';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import * as texts from '#words/story/actions';
import { useAct, type ActInput } from '../../../api/stories.ts';
import { done } from '../../../words/story-words.ts';
import classes from '../story-page.module.css';
import { ActionDialog } from './action-dialog.tsx';
import { formOf, type ActionForm } from './action-forms.ts';
import { arrange } from './order.ts';
import { Refusal } from './refusal.tsx';

type Act = ActInput['action'];

interface Props {
  readonly story: StoryView;
  /** Called with a sentence once an action succeeded. */
  readonly onDone: (words: string) => void;
}

/** What the person may do now, as buttons. */
export function ActionBar({ story, onDone }: Props) {
  const act = useAct();
  const [asking, setAsking] = useState<{ action: Act; form: ActionForm } | null>(null);
  const [unfolded, fold] = useDisclosure(false);
  const more = useId();
  const { primary, shown, folded } = arrange(story.actions);

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
  const button = (action: Action) =>
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
    );

  if (shown.length + folded.length === 0) return null;
  return (
    <>
      {asking ? null : <Refusal error={act.error} story={story} />}
      <div className={classes.actions} role="group" aria-label={texts.title}>
        {shown.map(button)}
        {folded.length > 0 ? (
          <Button variant="subtle" aria-expanded={unfolded} aria-controls={more} onClick={fold.toggle}>
            {texts.more}
          </Button>
        ) : null}
        <div id={more} className={classes.moreActions} hidden={!unfolded || folded.length === 0}>
          {unfolded ? folded.map(button) : null}
        </div>
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
