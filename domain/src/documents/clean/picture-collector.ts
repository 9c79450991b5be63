import { HEAD_BYTES, identify } from '../../media/identify.ts';
import { kindOfFormat } from '../../media/kinds.ts';
import type { IncomingPicture, LeftOut } from '../incoming.ts';
import { picturePlace } from './vocabulary.ts';
import type { Element } from '../tree/element.ts';

/** Gathers the pictures of a text while it is read, and counts those that cannot come along. */
export interface PictureCollector {
  /** Takes a picture; gives its place in the text, none when it is no picture the newsroom takes. */
  take(
    bytes: Uint8Array,
    mime: string,
    words?: { readonly alt?: string; readonly caption?: string },
  ): readonly Element[];
  /** Counts a picture that stands elsewhere. */
  remote(): readonly Element[];
  unreadable(): readonly Element[];
  readonly pictures: readonly IncomingPicture[];
  leftOut(): LeftOut;
}

export function pictureCollector(): PictureCollector {
  const pictures: IncomingPicture[] = [];
  let remotePictures = 0;
  let unreadablePictures = 0;
  const unreadable = (): readonly Element[] => {
    unreadablePictures += 1;
    return [];
  };
  return {
    pictures,
    take(bytes, mime, { alt = '', caption = '' } = {}) {
      const format = identify(bytes.subarray(0, HEAD_BYTES));
      if (format === null || kindOfFormat(format) !== 'picture') return unreadable();
      pictures.push({ bytes, mime, alt, caption });
      return [picturePlace(pictures.length - 1)];
    },
    remote() {
      remotePictures += 1;
      return [];
    },
    unreadable,
    leftOut: () => ({ remotePictures, unreadablePictures }),
  };
}
