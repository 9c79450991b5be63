import type { Box, Point } from '@toasoan/domain';
import { useRef, type PointerEvent } from 'react';
import * as words from '#words/asset/blur';
import classes from './blur.module.css';
import { boxInWords, moveBox, pressOnBox, resizeBox } from './boxes.ts';

interface Props {
  readonly box: Box;
  readonly number: number;
  readonly helpId: string;
  /** The place of a pointer on the picture, as fractions of it. */
  readonly placeOf: (event: PointerEvent) => Point;
  readonly onChange: (box: Box) => void;
  readonly onRemove: () => void;
}

interface Drag {
  readonly from: Point;
  readonly box: Box;
  readonly shift: (box: Box, by: Point) => Box;
}

/** A region on the picture: moved and resized by pointer or keys, deleted by the Delete key. */
export function Region({ box, number, helpId, placeOf, onChange, onRemove }: Props) {
  const drag = useRef<Drag | null>(null);

  const begin = (event: PointerEvent<HTMLElement>, shift: Drag['shift']): void => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: placeOf(event), box, shift };
  };
  const follow = (event: PointerEvent): void => {
    if (!drag.current) return;
    const { from, box: start, shift } = drag.current;
    const to = placeOf(event);
    onChange(shift(start, { x: to.x - from.x, y: to.y - from.y }));
  };
  const end = (): void => void (drag.current = null);

  return (
    <button
      type="button"
      className={classes.box}
      style={{
        left: `${box.x * 100}%`,
        top: `${box.y * 100}%`,
        width: `${box.width * 100}%`,
        height: `${box.height * 100}%`,
      }}
      data-region={number}
      aria-label={words.regionNamed(number, boxInWords(box))}
      aria-describedby={helpId}
      onPointerDown={(event) => begin(event, moveBox)}
      onPointerMove={follow}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={(event) => {
        if (event.key === 'Delete' || event.key === 'Backspace') {
          event.preventDefault();
          return onRemove();
        }
        const next = pressOnBox(box, event);
        if (!next) return;
        event.preventDefault();
        onChange(next);
      }}
    >
      {number}
      <span
        className={classes.corner}
        aria-hidden
        onPointerDown={(event) => begin(event, resizeBox)}
        onPointerMove={follow}
        onPointerUp={end}
        onPointerCancel={end}
      />
    </button>
  );
}
