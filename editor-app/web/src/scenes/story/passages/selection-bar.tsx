import { Button } from '@mantine/core';
import * as texts from '#words/story/passages';
import type { Passages } from './use-passages.ts';
import classes from './passages.module.css';

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words);

/** Offers to remark on what is selected in the text: at the foot of the screen, out of the way of a phone's own menu. */
export function SelectionBar({ passages: { selected, running, setDraft } }: { readonly passages: Passages }) {
  if (!selected) return null;
  return (
    <div className={classes.bar} role="region" aria-label={texts.selected}>
      <span className={classes.selected}>“{short(running.text.slice(selected.from, selected.to))}”</span>
      <Button
        // Pressing it must not take the selection away first.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          setDraft(selected);
          document.getSelection()?.removeAllRanges();
        }}
      >
        {texts.remarkOnPassage}
      </Button>
    </div>
  );
}
