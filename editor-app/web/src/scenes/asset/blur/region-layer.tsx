import { MAX_BLUR_BOXES, type Box, type Point } from '@toasoan/domain';
import { useRef, useState, type PointerEvent, type ReactNode } from 'react';
import * as words from '#words/asset/blur';
import classes from './blur.module.css';
import { addBoxes, boxBetween, boxInWords } from './boxes.ts';
import picture from '../picture-frame.module.css';
import { Region } from './region.tsx';

/** A press that moves less than this part of the picture draws nothing. */
const LEAST_DRAWN = 0.015;

interface Props {
  /** The picture under the regions. */
  readonly children: ReactNode;
  readonly boxes: readonly Box[];
  readonly proposals: readonly Box[];
  /** True while a finger draws instead of scrolling; a mouse always draws. */
  readonly drawing: boolean;
  readonly helpId: string;
  readonly onChange: (boxes: readonly Box[]) => void;
  readonly onAdopt: (face: Box) => void;
}

/** The regions over a picture, with ways to draw, change and adopt them. */
export function RegionLayer({ children, boxes, proposals, drawing, helpId, onChange, onAdopt }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [corners, setCorners] = useState<readonly [Point, Point] | null>(null);

  const placeOf = (event: PointerEvent): Point => {
    const area = frame.current?.getBoundingClientRect();
    if (!area || area.width === 0 || area.height === 0) return { x: 0, y: 0 };
    return { x: (event.clientX - area.left) / area.width, y: (event.clientY - area.top) / area.height };
  };
  const begin = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || boxes.length >= MAX_BLUR_BOXES) return;
    if (event.pointerType !== 'mouse' && !drawing) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setCorners([placeOf(event), placeOf(event)]);
  };
  const end = (): void => {
    setCorners(null);
    if (!corners) return;
    const [from, to] = corners;
    if (Math.abs(to.x - from.x) < LEAST_DRAWN || Math.abs(to.y - from.y) < LEAST_DRAWN) return;
    onChange(addBoxes(boxes, [boxBetween(from, to)]));
  };
  const remove = (index: number): void => {
    onChange(boxes.filter((_, other) => other !== index));
    // The focus goes to the region that takes the number, else to the one before.
    const next = Math.min(index + 1, boxes.length - 1);
    requestAnimationFrame(() => {
      const region = frame.current?.querySelector<HTMLElement>(`[data-region="${next}"]`);
      (region ?? frame.current)?.focus({ preventScroll: true });
    });
  };
  const placed = (box: Box) => ({
    left: `${box.x * 100}%`,
    top: `${box.y * 100}%`,
    width: `${box.width * 100}%`,
    height: `${box.height * 100}%`,
  });

  return (
    <div ref={frame} className={picture.frame} tabIndex={-1} role="group" aria-label={words.layer}>
      {children}
      <div
        className={`${classes.layer} ${drawing ? classes.drawing : ''}`}
        onPointerDown={begin}
        onPointerMove={(event) => {
          if (corners) setCorners([corners[0], placeOf(event)]);
        }}
        onPointerUp={end}
        onPointerCancel={() => setCorners(null)}
      >
        {proposals.map((face) => (
          <button
            key={`${face.x} ${face.y}`}
            type="button"
            className={classes.face}
            style={placed(face)}
            aria-label={words.takeFace(boxInWords(face))}
            onClick={() => onAdopt(face)}
          >
            +
          </button>
        ))}
        {boxes.map((box, index) => (
          <Region
            key={index}
            box={box}
            number={index + 1}
            helpId={helpId}
            placeOf={placeOf}
            onChange={(next) => onChange(boxes.map((other, at) => (at === index ? next : other)))}
            onRemove={() => remove(index)}
          />
        ))}
        {corners ? <div className={classes.draft} style={placed(boxBetween(...corners))} /> : null}
      </div>
    </div>
  );
}
