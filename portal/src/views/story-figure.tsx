import type { EditionMedia } from '@toasoan/domain';
import { Picture, SIZES } from './picture.tsx';

interface StoryFigureProps {
  readonly media: EditionMedia;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly first: boolean;
}

/** A picture in a story with its words. An upright one is as wide as the text, others reach beyond it. */
export function StoryFigure({ media, alt, caption, credit, first }: StoryFigureProps) {
  const isTall = media.height > media.width;
  return (
    <figure class={isTall ? 'tall' : undefined}>
      <Picture media={media} alt={alt} sizes={isTall ? SIZES.tall : SIZES.wide} first={first} />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span class="credit">Ảnh: {credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
