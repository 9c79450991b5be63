import type { EditionMedia, FigureShape } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { Caption } from './caption.tsx';
import { useFileAddresses } from './file-addresses.ts';
import { cropOf, picturesOf, type PictureFiles } from './pages-of.ts';
import { Picture, SIZES } from './picture.tsx';
import { Removed } from './removed.tsx';
import { widestJpeg } from './story-figure.tsx';

interface GalleryPicture {
  /** Undefined for a picture the edition does not hold any more. */
  readonly media: EditionMedia | undefined;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly shape: FigureShape;
  readonly count: string | undefined;
  readonly first: boolean;
}

/**
 * Pictures side by side, each with its words and a link to the whole of it. They are cut alike, upright ones among
 * themselves as such, so that rows are even; the first of an odd number opens the gallery over its full width.
 */
export function StoryGallery({ pictures }: { readonly pictures: readonly GalleryPicture[] }) {
  const fronts = pictures.map(({ media }) => media && picturesOf(media)[0]);
  const upright = fronts.every((front) => !front || front.height > front.width);
  const opens = pictures.length % 2 === 1 && !upright;
  return (
    <ul class="gallery">
      {pictures.map((picture, index) => (
        <GalleryItem
          {...picture}
          whole={fronts[index]}
          shape={picture.shape || (opens && index === 0 ? '' : upright ? '4x5' : '4x3')}
          opens={opens && index === 0}
        />
      ))}
    </ul>
  );
}

interface ItemProps extends GalleryPicture {
  readonly whole: PictureFiles | undefined;
  readonly opens: boolean;
}

function GalleryItem({ media, whole, shape, opens, alt, caption, credit, count, first }: ItemProps) {
  const addresses = useFileAddresses();
  if (!media || !whole)
    return (
      <li>
        <Removed kind="picture" />
      </li>
    );
  const large = widestJpeg(whole);
  const shown = (shape === '' ? null : cropOf(media, shape)) ?? whole;
  return (
    <li class={opens ? 'opens' : undefined}>
      <figure>
        <a href={large && addresses.file(large)} aria-label={alt ? words.enlargeNamed(alt) : words.enlarge}>
          <Picture files={shown} alt={alt} sizes={opens ? SIZES.wide : SIZES.gallery} first={first} />
        </a>
        <Caption caption={caption} credit={credit} creditLabel={words.picture} count={count} />
      </figure>
    </li>
  );
}
