import { Button, Group } from '@mantine/core';
import type { Fix, Place, Remark } from '@toasoan/domain';
import { useId } from 'react';
import * as texts from '#words/write/remarks';
import { isOnWord } from './ignored.ts';
import classes from './remarks.module.css';

const PLACES: Readonly<Record<Place['part'], string>> = {
  headline: texts.headline,
  standfirst: texts.standfirst,
  block: texts.body,
  link: texts.link,
  media: texts.media,
  topics: texts.topics,
};

const short = (words: string): string => (words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words);

interface Props {
  readonly remark: Remark;
  readonly onFix: (fix: Fix) => void;
  readonly onGo: () => void;
  readonly onIgnore: () => void;
}

/** One remark: what it is about, why, on what ground, and what can be done. */
export function RemarkItem({ remark, onFix, onGo, onIgnore }: Props) {
  const id = useId();
  const { where, quoted, message, source, severity, fix, otherFixes = [] } = remark;
  const fixes = fix ? [fix, ...otherFixes] : [];
  return (
    <li className={classes.item} tabIndex={-1} aria-labelledby={id}>
      <p id={id}>
        <strong>{PLACES[where.part]}</strong>
        {quoted.trim() === '' ? null : <> “{short(quoted)}”</>}: {message}
      </p>
      <p className={classes.soft}>{texts.source(source)}</p>
      <Group gap="xs">
        {fixes.map((choice) => (
          <Button
            key={choice.insert}
            size="sm"
            variant="default"
            aria-describedby={id}
            onClick={() => onFix(choice)}
          >
            {fixes.length > 1 || isOnWord(remark) ? texts.replaceBy(choice.insert) : texts.fix}
          </Button>
        ))}
        <Button size="sm" variant="default" aria-describedby={id} onClick={onGo}>
          {texts.show}
        </Button>
        {severity === 'block' ? null : (
          <Button size="sm" variant="subtle" aria-describedby={id} onClick={onIgnore}>
            {isOnWord(remark) ? texts.ignoreWord : texts.ignore}
          </Button>
        )}
      </Group>
    </li>
  );
}
