import type { MediaKind } from '@toasoan/domain';
import * as words from '../words/index.ts';

const NOTICES: Readonly<Record<MediaKind, string>> = {
  picture: words.pictureRemoved,
  video: words.videoRemoved,
  audio: words.audioRemoved,
  document: words.documentRemoved,
};

/** Stands where a file stood that may not be shown any more. */
export const Removed = ({ kind }: { readonly kind: MediaKind }) => <p class="removed">{NOTICES[kind]}</p>;
