import type { LoudspeakerScript } from '@toasoan/domain';
import { Fragment } from 'react';
import * as words from '#words/loudspeaker';
import classes from './loudspeaker.module.css';

/** The words to read, large, a line for each breath. The same words stand there as long as the voice does. */
export function ScriptText({ script }: { readonly script: LoudspeakerScript }) {
  return (
    <article aria-label={words.script} className={classes.script}>
      {script.parts.map(({ kind, lines }, part) => (
        <p key={part} className={classes[kind]}>
          {lines.map((line, at) => (
            <Fragment key={at}>
              <span>{line}</span>{' '}
            </Fragment>
          ))}
        </p>
      ))}
    </article>
  );
}
