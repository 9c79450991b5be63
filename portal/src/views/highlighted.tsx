import type { Highlighted as Parts } from '@toasoan/domain';

/** A text with what was looked for marked. */
export function Highlighted({ text, ranges }: Parts) {
  let at = 0;
  const pieces = ranges.flatMap(({ from, to }) => {
    const piece = [text.slice(at, from), <mark>{text.slice(from, to)}</mark>];
    at = to;
    return piece;
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
