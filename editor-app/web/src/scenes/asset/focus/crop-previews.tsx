import type { Point, Size } from '@toasoan/domain';
import * as words from '#words/asset/focus';
import { cropStyle } from './crop-style.ts';
import classes from './focus.module.css';

export interface Shape extends Size {
  readonly label: string;
}

interface Props {
  readonly src: string;
  /** Of the upright picture. */
  readonly size: Size;
  readonly focus: Point;
  readonly shapes: readonly Shape[];
}

/** What each shape shows of the picture with this focus. */
export function CropPreviews({ src, size, focus, shapes }: Props) {
  return (
    <ul className={classes.crops} aria-label={words.crops}>
      {shapes.map((shape) => (
        <li key={shape.label}>
          <div className={classes.window} style={{ aspectRatio: `${shape.width} / ${shape.height}` }}>
            <img src={src} alt="" style={{ ...cropStyle(size, shape, focus) }} />
          </div>
          <span>{shape.label}</span>
        </li>
      ))}
    </ul>
  );
}
