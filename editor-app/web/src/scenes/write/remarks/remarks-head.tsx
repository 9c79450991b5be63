import { Button } from '@mantine/core';
import type { lengthOf } from '@toasoan/domain';
import * as language from '#words/language';
import * as texts from '#words/write/remarks';
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
          {texts.titleCounted(count)}
        </Button>
      </h2>
      <p className={classes.soft}>
        {texts.length(words.toLocaleString(language.locale))}
        {minutes > 0 ? texts.readingTime(minutes) : null}
      </p>
    </div>
  );
}
