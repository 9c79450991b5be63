import type { CheckId, CheckLine } from '@toasoan/domain';
import * as words from '#words/story/actions';
import classes from './checklist.module.css';

/** What a person says they have checked by approving: each line that only a person can answer. */
export const confirmedChecks = (lines: readonly CheckLine[]): readonly CheckId[] =>
  lines.filter(({ by }) => by === 'person').map(({ id }) => id);

/** What is looked at before a story is approved: what the story shows by itself, and what the approver answers for. */
export function Checklist({ lines }: { readonly lines: readonly CheckLine[] }) {
  const computed = lines.filter(({ by }) => by === 'computed');
  const asked = lines.filter(({ by }) => by === 'person');
  if (lines.length === 0) return null;
  return (
    <section aria-label={words.checklist}>
      <h3 className={classes.title}>{words.checkedBySystem}</h3>
      <ul className={classes.lines}>
        {computed.map((line) => (
          <li key={line.id} className={line.done ? classes.done : classes.open}>
            <strong>{line.done ? words.passed : line.required ? words.failed : words.lookAgain}:</strong>{' '}
            {line.label}
            {line.open > 1 ? words.places(line.open) : null}
            {line.done ? null : <span className={classes.source}>{words.source(line.source)}</span>}
          </li>
        ))}
      </ul>
      <h3 className={classes.title}>{words.checkedByYou}</h3>
      <p className={classes.hint}>{words.checkedByYouHint}</p>
      <ol className={classes.asked} aria-label={words.checkedByYou}>
        {asked.map(({ id, label, source }) => (
          <li key={id}>
            {label}
            <span className={classes.source}>{words.source(source)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
