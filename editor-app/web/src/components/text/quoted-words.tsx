import { Fragment, useContext, type ReactNode } from 'react';
import * as texts from '#words/text';
import '../../review/passage-mark.css';
import { piecesOf, QuotingContext, type MarkedPassage, type Quoting, type Words } from './quoting.ts';

type Props = Words & {
  readonly text: string;
  /** Puts the marks of the text around words; the number of a remark stands outside them, since it is a button. */
  readonly wrap?: (words: ReactNode) => ReactNode;
};

/** Words of a story. Where they can be remarked on, they say where they stand (`data-at`) and show what is marked. */
export function QuotedWords({ text, wrap = (words) => words, ...words }: Props) {
  const quoting = useContext(QuotingContext);
  const start = quoting?.startOf(words);
  if (!quoting || start === undefined) return wrap(text);
  return piecesOf(text, start, quoting.passages).map(({ from, text: own, under, ending }) => (
    <Fragment key={from}>
      <Marked passages={under}>{wrap(<span data-at={from}>{own}</span>)}</Marked>
      {ending.map((passage) => (
        <PassageNumber key={passage.id} passage={passage} onOpen={quoting.onOpen} />
      ))}
    </Fragment>
  ));
}

function Marked({
  passages,
  children,
}: {
  readonly passages: readonly MarkedPassage[];
  readonly children: ReactNode;
}) {
  if (passages.length === 0) return children;
  return (
    <mark
      className="passage-mark"
      data-chosen={passages.some(({ chosen }) => chosen)}
      data-passages={passages.map(({ id }) => id).join(' ')}
    >
      {children}
    </mark>
  );
}

/** Opens the remark on the passage before it. */
function PassageNumber({
  passage: { id, number },
  onOpen,
}: {
  readonly passage: MarkedPassage;
  readonly onOpen: Quoting['onOpen'];
}) {
  if (number === null) return null;
  return (
    <button
      type="button"
      className="passage-number"
      aria-label={texts.goToRemark(number)}
      onClick={() => onOpen(id)}
    >
      {number}
    </button>
  );
}
