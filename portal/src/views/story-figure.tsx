import { isLong, type EditionMedia, type FigureShape, type Rendition } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { Caption } from './caption.tsx';
import { useFileAddresses } from './file-addresses.ts';
import { cropOf, picturesOf, type PictureFiles } from './pages-of.ts';
import { Picture, SIZES } from './picture.tsx';
import { Removed } from './removed.tsx';
import { sizeInWords } from './words.ts';

interface StoryFigureProps {
  readonly media: EditionMedia;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  /** What a photo is cut to; one that was not cut so is shown whole. */
  readonly shape?: FigureShape;
  /** Which of the pictures it is, where they are counted. */
  readonly count?: string | undefined;
  /** An infographic: it is looked at closely, and kept. */
  readonly toKeep?: boolean;
  readonly first: boolean;
}

/**
 * A picture in a story with its words: every page of a document, one below the other. An upright one is as wide as the
 * text, others reach beyond it.
 */
export function StoryFigure({
  media,
  alt,
  caption = '',
  credit = '',
  shape = '',
  count,
  toKeep = false,
  first,
}: StoryFigureProps) {
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
      <Caption caption={caption} credit={credit} creditLabel={words.picture} count={count}>
        {toKeep
          ? pages.map((page, index) => (
              <KeepLinks picture={page} page={pages.length > 1 ? index + 1 : null} />
            ))
          : isLong(front) && <LargeLink picture={front} />}
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

/** An infographic as large as it is, to look at and to take along; `page` of several. */
function KeepLinks({ picture, page }: { readonly picture: PictureFiles; readonly page: number | null }) {
  const addresses = useFileAddresses();
  const large = widestJpeg(picture);
  if (!large) return null;
  const address = addresses.file(large);
  return (
    <>
      <a href={address}>{page === null ? words.enlarge : words.enlargePage(page)}</a>
      <a href={address} download>
        {words.downloadPicture(page, sizeInWords(large.bytes))}
      </a>
    </>
  );
}

/** The widest file of a picture that every browser can show. */
export const widestJpeg = ({ renditions }: PictureFiles): Rendition | undefined =>
  renditions.filter((file) => file.format === 'jpeg').at(-1);
