import { bodyDifference, textDifference, type Change } from '@toasoan/domain';
import { useMemo } from 'react';
import { PieceView } from '../versions/piece-view.tsx';
import { Runs } from '../versions/runs.tsx';
import classes from './suggestions.module.css';

/** A change word by word. */
export function ChangeView({ change }: { readonly change: Change }) {
  return 'field' in change ? <FieldChange {...change} /> : <BlockChange change={change} />;
}

function FieldChange({ before, after }: { readonly before: string; readonly after: string }) {
  const runs = useMemo(() => textDifference(before, after), [before, after]);
  return (
    <p className={classes.line}>
      <Runs runs={runs} />
    </p>
  );
}

function BlockChange({ change: { before, after } }: { readonly change: Exclude<Change, { field: string }> }) {
  const parts = useMemo(
    () => bodyDifference({ type: 'doc', content: before }, { type: 'doc', content: after }),
    [before, after],
  );
  return (
    <div>
      {parts.map((part, index) => (
        <PieceView key={index} part={part} />
      ))}
    </div>
  );
}
