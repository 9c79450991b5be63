import { formatExact, type StoryView } from '@toasoan/domain';
import { useId } from 'react';
import * as words from '#words/story/actions';
import type { Filled } from '../action-input.ts';
import classes from './fields.module.css';
import { MomentField } from './moment-field.tsx';

interface Props {
  readonly story: Pick<StoryView, 'embargoUntil'>;
  readonly filled: Pick<Filled, 'hold' | 'moment'>;
  readonly onChange: (part: Partial<Filled>) => void;
  /** With an approval the embargo may be left as it is. */
  readonly mayLeave: boolean;
  readonly fault: string | null;
}

/** Until when nothing is seen outside: set, made longer or shorter, lifted. */
export function EmbargoField({ story, filled, onChange, mayLeave, fault }: Props) {
  const name = useId();
  const held = story.embargoUntil;
  const choices: readonly (readonly [Filled['hold'], string])[] = [
    ...(mayLeave
      ? [['leave', held === null ? words.noEmbargo : words.keepEmbargo(formatExact(held))] as const]
      : []),
    ['until', held === null ? words.setEmbargo : words.moveEmbargo],
    ...(held === null ? [] : [['lift', words.liftEmbargo] as const]),
  ];
  return (
    <>
      {held !== null && !mayLeave ? <p>{words.heldUntil(formatExact(held))}</p> : null}
      {choices.length > 1 ? (
        <fieldset className={classes.group}>
          <legend>{words.embargo}</legend>
          {choices.map(([hold, label]) => (
            <label key={hold} className={classes.choice}>
              <input
                type="radio"
                name={name}
                checked={filled.hold === hold}
                onChange={() => onChange({ hold })}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {filled.hold === 'until' ? (
        <MomentField
          legend={words.embargoTime}
          value={filled.moment}
          onChange={(moment) => onChange({ moment })}
          earliest={null}
          fault={fault}
        />
      ) : null}
    </>
  );
}
