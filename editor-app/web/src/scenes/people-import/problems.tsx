import type { Problem } from '@toasoan/domain';
import * as words from '#words/people-import';
import classes from './import.module.css';

/** What is wrong, or worth knowing, a sentence each. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul className={classes.problems}>
      {problems.map(({ column, severity, text }, at) => (
        <li key={at} className={severity === 'error' ? classes.error : undefined}>
          <strong>{severity === 'error' ? words.problem : words.note}</strong>{' '}
          {column === null ? text : words.inColumn(column, text)}
        </li>
      ))}
    </ul>
  );
}
