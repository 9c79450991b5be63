import type { Incoming } from '@toasoan/domain/documents';
import type { OfferedWords } from '../media-node.ts';
import type { PicturePlace } from './with-incoming.ts';

/** Pictures to be sent, and the place in the text where they belong. */
export interface FilesToPlace {
  readonly position: number;
  readonly files: readonly File[];
  /** What the document says of each. */
  readonly words: readonly OfferedWords[];
}

/** The pictures that came with a text, as files to be taken up like any other. */
export const picturesToPlace = (
  places: readonly PicturePlace[],
  { pictures }: Pick<Incoming, 'pictures'>,
): readonly FilesToPlace[] =>
  places.map(({ position, pictures: numbers }) => {
    const own = numbers.flatMap((number) => {
      const picture = pictures[number];
      return picture ? [{ ...picture, number }] : [];
    });
    return {
      position,
      files: own.map(
        ({ bytes, mime, number }) =>
          new File([bytes.slice()], `anh-${number + 1}.${endingOf(mime)}`, { type: mime }),
      ),
      words: own.map(({ alt, caption }) => ({ alt, caption })),
    };
  });

const endingOf = (mime: string): string =>
  mime
    .replace(/^image\//, '')
    .replace('jpeg', 'jpg')
    .replace(/\+.*/, '');
