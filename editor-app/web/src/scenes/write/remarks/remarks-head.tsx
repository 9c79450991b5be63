import { Button } from '@mantine/core';
import type { lengthOf } from '@toasoan/domain';
import classes from './remarks.module.css';

interface Props {
  readonly count: number;
  readonly length: ReturnType<typeof lengthOf>;
  readonly open: boolean;
  readonly listId: string;
  readonly onToggle: () => void;
}

/** How many remarks there are, how long the story is; opens and closes the list. */
export function RemarksHead({ count, length: { words, minutes }, open, listId, onToggle }: Props) {
  return (
    <div className={classes.head}>
      <h2 className={classes.title}>
        <Button variant="default" fullWidth aria-expanded={open} aria-controls={listId} onClick={onToggle}>
          Gợi ý khi viết ({count})
        </Button>
      </h2>
      <p className={classes.soft}>
        {words.toLocaleString('vi')} chữ{minutes > 0 ? `, đọc khoảng ${minutes} phút` : null}
      </p>
    </div>
  );
}
