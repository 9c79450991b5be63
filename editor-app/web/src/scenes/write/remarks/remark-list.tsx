import type { Remark } from '@toasoan/domain';
import { memo } from 'react';
import * as words from '#words/write/remarks';
import { RemarkItem } from './remark-item.tsx';
import { remarkKey } from './ignored.ts';
import classes from './remarks.module.css';

/** Most remarks shown at once. */
export const SHOWN = 20;

interface Props {
  readonly remarks: readonly Remark[];
  /** How many remarks stand in lists above. */
  readonly above?: number;
  /** With the chosen fix as its `fix`; the number of the remark on the panel comes with it. These stay the same functions over renders. */
  readonly onFix: (remark: Remark, number: number) => void;
  readonly onGo: (remark: Remark) => void;
  readonly onIgnore: (remark: Remark, number: number) => void;
}

/** The remarks in reading order. Rendered only when they change, not at every key. */
export const RemarkList = memo(function RemarkList({ remarks, above = 0, onFix, onGo, onIgnore }: Props) {
  const more = remarks.length - SHOWN;
  return (
    <>
      <ul className={classes.list}>
        {remarks.slice(0, SHOWN).map((remark, number) => (
          <RemarkItem
            key={`${remarkKey(remark)}|${number}`}
            remark={remark}
            onFix={(fix) => onFix({ ...remark, fix }, above + number)}
            onGo={() => onGo(remark)}
            onIgnore={() => onIgnore(remark, above + number)}
          />
        ))}
      </ul>
      {more > 0 ? <p className={classes.soft}>{words.more(more)}</p> : null}
    </>
  );
});
