import type { Point } from '@toasoan/domain';
import { useId, useRef } from 'react';
import * as words from '#words/asset/focus';
import type { Sources } from '../../../api/preview.ts';
import picture from '../picture-frame.module.css';
import classes from './focus.module.css';
import { focusInWords, pressOnFocus, toPoint } from './move-focus.ts';

interface Props {
  readonly sources: Sources;
  readonly focus: Point;
  readonly onChange: (focus: Point) => void;
}

/** The picture with its focus point: pressed anywhere, dragged, or moved by the arrow keys. */
export function FocusPicker({ sources, focus, onChange }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const help = useId();

  const follow = (event: { readonly clientX: number; readonly clientY: number }): void => {
    const area = frame.current?.getBoundingClientRect();
    if (!area || area.width === 0 || area.height === 0) return;
    onChange(toPoint((event.clientX - area.left) / area.width, (event.clientY - area.top) / area.height));
  };
  return (
    <>
      <p id={help}>{words.howToChoose}</p>
      <div ref={frame} className={`${picture.frame} ${classes.picture}`} onClick={follow}>
        <img {...sources} sizes="(min-width: 62em) 48rem, 100vw" alt="" draggable={false} />
        <button
          type="button"
          className={classes.point}
          style={{ left: `${focus.x * 100}%`, top: `${focus.y * 100}%` }}
          aria-label={words.at(focusInWords(focus))}
          aria-describedby={help}
          onClick={(event) => event.stopPropagation()}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
          }}
          onKeyDown={(event) => {
            const next = pressOnFocus(focus, event);
            if (!next) return;
            event.preventDefault();
            onChange(next);
          }}
        />
      </div>
    </>
  );
}
