import type { Remark } from '@toasoan/domain';
import { memo } from 'react';
import { RemarkItem } from './remark-item.tsx';
import { remarkKey } from './ignored.ts';
import classes from './remarks.module.css';

/** Most remarks shown at once. */
const SHOWN = 20;

interface Props {
  readonly remarks: readonly Remark[];
  /** The number of the remark in the list comes with it. These stay the same functions over renders. */
  readonly onFix: (remark: Remark, number: number) => void;
  readonly onGo: (remark: Remark) => void;
  readonly onIgnore: (remark: Remark, number: number) => void;
}

/** The remarks in reading order. Rendered only when they change, not at every key. */
export const RemarkList = memo(function RemarkList({ remarks, onFix, onGo, onIgnore }: Props) {
  const more = remarks.length - SHOWN;
  return (
    <>
      <ul className={classes.list}>
        {remarks.slice(0, SHOWN).map((remark, number) => (
          <RemarkItem
            key={`${remarkKey(remark)}|${number}`}
            remark={remark}
            onFix={() => onFix(remark, number)}
            onGo={() => onGo(remark)}
            onIgnore={() => onIgnore(remark, number)}
          />
        ))}
      </ul>
      {more > 0 ? <p className={classes.soft}>Còn {more} gợi ý nữa.</p> : null}
    </>
  );
});
