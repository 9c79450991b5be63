import type { EditionSnapshot } from '../../story/edition.ts';
import { sentFile, type SentFile } from '../sent-file.ts';
import { filmOf, placedIn, sheetsOf, type Placed } from './placed.ts';
import { fanpagePost } from './post.ts';

/** A picture or video of the body that the officer may put forward on the fanpage. */
export interface ShareChoice {
  readonly assetId: string;
  readonly kind: 'picture' | 'video';
  /** What is said of it in the body; empty where nothing is. */
  readonly words: string;
  /** Something small to show of it; null: nothing is made yet. */
  readonly picture: SentFile | null;
}

/**
 * What may be put forward on the post of an edition, in the order of the body: for an album its pictures, for a film
 * the videos, for a link whatever has a crop for shares. Media that may not go to the fanpage are to be taken out before.
 */
export function shareChoices(edition: EditionSnapshot): ShareChoice[] {
  switch (fanpagePost(edition, '').attachment.kind) {
    case 'photos':
      return placedIn(edition, 'figure')
        .filter(([, media]) => sheetsOf(media).length > 0)
        .map(choiceOf);
    case 'video':
      return placedIn(edition, 'video')
        .filter(([, media]) => filmOf(media))
        .map(choiceOf);
    case 'link':
      return placedIn(edition, 'figure', 'video')
        .filter((placed) => cropOf(placed))
        .map(choiceOf);
  }
}

const cropOf = ([, { renditions }]: Placed) => renditions.find(({ name }) => name === 'share');

function choiceOf(placed: Placed): ShareChoice {
  const [{ assetId, type, alt, caption }, media] = placed;
  const crop = cropOf(placed);
  return {
    assetId,
    kind: type === 'video' ? 'video' : 'picture',
    words: alt || caption,
    picture: crop ? sentFile(crop) : (sheetsOf(media)[0] ?? null),
  };
}
