import { LEGACY_ENCODINGS } from '@toasoan/domain';
import type { Incoming } from '@toasoan/domain/documents';
import * as words from '#words/editor/paste';

/** What a person is told after a text came in; nothing where all of it did as it was. */
export function leftOutWords({
  leftOut,
  decoded,
  pictures,
}: Pick<Incoming, 'leftOut' | 'decoded' | 'pictures'>): readonly string[] {
  const { remotePictures, unreadablePictures } = leftOut;
  return [
    ...(remotePictures > 0 ? [words.remotePictures(remotePictures)] : []),
    ...(unreadablePictures > 0 ? [words.unreadablePictures(unreadablePictures)] : []),
    ...(pictures.length > 0 ? [words.picturesOnTheirWay(pictures.length)] : []),
    ...(decoded ? [words.decoded(LEGACY_ENCODINGS[decoded])] : []),
  ];
}
