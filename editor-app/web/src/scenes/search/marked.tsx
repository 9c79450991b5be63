import type { Highlighted } from '@toasoan/domain';
import classes from './search.module.css';

/** A text with the places marked that answer what was looked for. */
export function Marked({ text, ranges }: Highlighted) {
  const starts = [0, ...ranges.map(({ to }) => to)];
  return (
    <>
      {starts.map((start, i) => {
        const range = ranges[i];
        return (
          <span key={start}>
            {text.slice(start, range?.from)}
            {range ? <mark className={classes.mark}>{text.slice(range.from, range.to)}</mark> : null}
          </span>
        );
      })}
    </>
  );
}
