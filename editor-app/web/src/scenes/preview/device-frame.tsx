import { useElementSize } from '@mantine/hooks';
import * as words from '#words/preview';
import classes from './preview.module.css';

interface Props {
  readonly html: string;
  /** Pixels of the screen that is shown. */
  readonly width: number;
  readonly title: string;
}

/**
 * A page at the width of a screen, made smaller to fit. The sandbox lets nothing run or open; the page is of this origin
 * only so that its pictures come with the session.
 */
export function DeviceFrame({ html, width, title }: Props) {
  const { ref, width: room, height } = useElementSize();
  const scale = room > 0 ? Math.min(1, room / width) : 1;
  return (
    <figure className={classes.device}>
      <figcaption>{words.screenWidth(title, width)}</figcaption>
      <div className={classes.screen} ref={ref}>
        <iframe
          title={words.websiteOn(title.toLowerCase())}
          sandbox="allow-same-origin"
          srcDoc={html}
          style={{ width, height: height / scale, transform: `scale(${scale})` }}
        />
      </div>
    </figure>
  );
}
