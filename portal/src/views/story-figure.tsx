import { isLong, type EditionMedia, type FigureShape, type Rendition } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { Caption } from './caption.tsx';
import { useFileAddresses } from './file-addresses.ts';
import { cropOf, picturesOf, type PictureFiles } from './pages-of.ts';
import { Picture, SIZES } from './picture.tsx';
import { Removed } from './removed.tsx';

interface StoryFigureProps {
  readonly media: EditionMedia;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  /** What a photo is cut to; one that was not cut so is shown whole. */
  readonly shape?: FigureShape;
  readonly first: boolean;
}

/**
 * A picture in a story with its words: every page of a document, one below the other. An upright one is as wide as the
 * text, others reach beyond it.
 */
export function StoryFigure({ media, alt, caption = '', credit = '', shape = '', first }: StoryFigureProps) {
  const cut = shape === '' ? null : cropOf(media, shape);
  const pages = cut ? [cut] : picturesOf(media);
  const [front] = pages;
  if (!front) return <Removed kind="picture" />;
  const isTall = front.height > front.width;
  return (
    <figure class={isTall ? 'tall' : undefined}>
      {pages.map((page, index) => (
        <Picture
          files={page}
          alt={index === 0 ? alt : words.pageOfPicture(index + 1, alt)}
          sizes={isTall ? SIZES.tall : SIZES.wide}
          first={first && index === 0}
        />
      ))}
      <Caption caption={caption} credit={credit} creditLabel={words.picture}>
        {isLong(front) && <LargeLink picture={front} />}
      </Caption>
    </figure>
  );
}

/** A long infographic is read closer than a column lets. */
function LargeLink({ picture }: { readonly picture: PictureFiles }) {
  const addresses = useFileAddresses();
  const large = widestJpeg(picture);
  return large ? <a href={addresses.file(large)}>{words.enlarge}</a> : null;
}

/** The widest file of a picture that every browser can show. */
export const widestJpeg = ({ renditions }: PictureFiles): Rendition | undefined =>
  renditions.filter((file) => file.format === 'jpeg').at(-1);
