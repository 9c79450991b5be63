import type { PieceDifference } from '@toasoan/domain';
import * as words from '#words/versions';
import { PieceView } from './piece-view.tsx';
import classes from './versions.module.css';

/** Pieces that stayed as they were are folded away from so many in a row on; one stays on either side of a change. */
const FOLD = 4;

interface Stretch {
  readonly folded: boolean;
  readonly parts: readonly PieceDifference[];
}

/** The body with its changes where they are; long stretches without any are folded. */
export function BodyView({ parts }: { readonly parts: readonly PieceDifference[] }) {
  return stretchesOf(parts).map(({ folded, parts: own }, index) =>
    folded ? (
      <details key={index} className={classes.folded}>
        <summary>{words.unchanged(own.length)}</summary>
        <Pieces parts={own} />
      </details>
    ) : (
      <Pieces key={index} parts={own} />
    ),
  );
}

function Pieces({ parts }: { readonly parts: readonly PieceDifference[] }) {
  return parts.map((part, index) => <PieceView key={index} part={part} />);
}

/** Cuts the pieces into stretches shown and stretches folded. */
export function stretchesOf(parts: readonly PieceDifference[]): Stretch[] {
  const near = parts.map((_part, at) =>
    parts.slice(Math.max(0, at - 1), at + 2).some(({ kind }) => kind !== 'same'),
  );
  const stretches: { folded: boolean; parts: PieceDifference[] }[] = [];
  parts.forEach((part, at) => {
    const folded = near[at] !== true;
    const last = stretches.at(-1);
    if (last?.folded === folded) last.parts.push(part);
    else stretches.push({ folded, parts: [part] });
  });
  return stretches.map((stretch) => (stretch.parts.length < FOLD ? { ...stretch, folded: false } : stretch));
}
