import { Button } from '@mantine/core';
import { useState } from 'react';
import * as words from '#words/media';
import { Dialog } from '../dialog.tsx';
import classes from './media.module.css';

interface Props {
  readonly title: string;
  readonly alt: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly onClose: () => void;
}

/** A picture in its largest rendition, as a whole or pixel by pixel. */
export function ZoomDialog({ title, alt, src, width, height, onClose }: Props) {
  const [whole, setWhole] = useState(true);
  return (
    <Dialog title={title} onClose={onClose} size="80rem" large>
      <Button variant="default" mb="sm" aria-pressed={!whole} onClick={() => setWhole(!whole)}>
        {whole ? words.zoomToFullSize : words.fitIntoFrame}
      </Button>
      {/* Focusable, so that arrow keys scroll it. */}
      <div
        className={`${classes.zoomed} ${whole ? classes.fitted : ''}`}
        tabIndex={0}
        role="group"
        aria-label={words.enlargedPicture}
      >
        <img src={src} alt={alt} width={width} height={height} />
      </div>
    </Dialog>
  );
}
