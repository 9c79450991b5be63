import { VisuallyHidden } from '@mantine/core';
import type { RichMark, TextRun, WordRun } from '@toasoan/domain';
import { Fragment, type ReactNode } from 'react';
import * as texts from '#words/version-pieces';
import classes from './versions.module.css';

/** Stretches of text: what came is underlined, what went struck through; both are named to who only hears them. */
export function Runs({ runs }: { readonly runs: readonly (TextRun | WordRun)[] }) {
  return runs.map((run, index) => <Fragment key={index}>{shown(run)}</Fragment>);
}

function shown(run: TextRun | WordRun): ReactNode {
  const words = withMarks(run.text, 'marks' in run ? run.marks : []);
  switch (run.kind) {
    case 'same':
      return words;
    case 'added':
      return (
        <ins className={classes.added}>
          <VisuallyHidden>{texts.runAdded} </VisuallyHidden>
          {words}
          <VisuallyHidden>] </VisuallyHidden>
        </ins>
      );
    case 'removed':
      return (
        <del className={classes.removed}>
          <VisuallyHidden>{texts.runRemoved} </VisuallyHidden>
          {words}
          <VisuallyHidden>] </VisuallyHidden>
        </del>
      );
    case 'format':
      return (
        <span className={classes.format}>
          <VisuallyHidden>{texts.runFormatted} </VisuallyHidden>
          {words}
          <VisuallyHidden>] </VisuallyHidden>
        </span>
      );
  }
}

/** Bold and italic as they are; a link is shown by its line, since here it is read, not followed. */
const withMarks = (text: string, marks: readonly RichMark[]): ReactNode =>
  marks.reduce<ReactNode>((inner, { type, attrs }) => {
    if (type === 'bold') return <strong>{inner}</strong>;
    if (type === 'italic') return <em>{inner}</em>;
    if (type !== 'link') return inner;
    const href = attrs?.['href'];
    return (
      <span className={classes.link} title={typeof href === 'string' ? href : undefined}>
        {inner}
      </span>
    );
  }, text);
