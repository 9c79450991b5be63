import { Button, Group } from '@mantine/core';
import {
  clashOf,
  formatDateTime,
  type Change,
  type ChangeDecision,
  type Fit,
  type Taking,
} from '@toasoan/domain';
import { useId } from 'react';
import * as common from '#words/common';
import * as storyFields from '#words/story-fields';
import * as words from '#words/suggestions';
import { RichText } from '../../components/text/rich-text.tsx';
import { ChangeView } from './change-view.tsx';
import classes from './suggestions.module.css';

const FIELDS = {
  headline: storyFields.headline,
  standfirst: storyFields.standfirst,
  byline: storyFields.byline,
} as const;

interface Props {
  readonly number: number;
  readonly change: Change;
  readonly taking: Omit<Taking, 'chosen'>;
  /** Null once the suggestion has ended. */
  readonly fit: Fit | null;
  readonly decision: ChangeDecision | null;
  readonly pending: boolean;
  /** Absent for who only looks on. */
  readonly onDecide: ((accept: boolean) => void) | undefined;
}

/** One change: what would be different, what became of it, and the choice. */
export function ChangeItem({ number, change, taking, fit, decision, pending, onDecide }: Props) {
  const id = useId();
  return (
    <li className={classes.change}>
      <h3 id={id} className={classes.place}>
        {words.change(number, placeOf(change))}
      </h3>
      <ChangeView change={change} />
      {decision ? (
        <p className={decision.accepted ? classes.accepted : classes.soft}>
          {decision.accepted ? words.taken : words.dropped}: {decision.by.name}, {formatDateTime(decision.at)}
        </p>
      ) : (
        <>
          {fit === 'there' ? <p className={classes.soft}>{words.alreadySo}</p> : null}
          {fit === 'unfit' ? <Clash now={clashOf(taking, change.id)} /> : null}
          {onDecide ? (
            <Group gap="xs">
              {fit === 'unfit' ? null : (
                <Button size="sm" aria-describedby={id} disabled={pending} onClick={() => onDecide(true)}>
                  {words.take}
                </Button>
              )}
              <Button
                size="sm"
                variant="default"
                aria-describedby={id}
                disabled={pending}
                onClick={() => onDecide(false)}
              >
                {common.drop}
              </Button>
            </Group>
          ) : null}
        </>
      )}
    </li>
  );
}

function placeOf(change: Change): string {
  if ('field' in change) return FIELDS[change.field];
  if (change.before.length === 0) return words.passageAdded;
  return change.after.length === 0 ? words.passageRemoved : words.passageChanged;
}

/** What stands in the place of a change now, so that both can be compared. */
function Clash({ now }: { readonly now: ReturnType<typeof clashOf> }) {
  return (
    <div className={classes.clash}>
      <p>
        <strong>{words.clash}</strong> {words.clashExplained}
      </p>
      {typeof now === 'string' ? (
        <p>{now}</p>
      ) : now.length === 0 ? (
        <p>{words.passageGone}</p>
      ) : (
        <RichText body={{ type: 'doc', content: now }} />
      )}
    </div>
  );
}
