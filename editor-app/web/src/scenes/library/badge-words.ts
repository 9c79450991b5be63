import { ASSET_STATES, CHILDREN_ANSWERS, type AssetView } from '@toasoan/domain';
import * as words from '#words/asset-badges';
import { stageInWords, timeLeftInWords } from '../../components/media/progress-in-words.ts';

export interface Badge {
  readonly tone: 'good' | 'warn' | 'bad';
  readonly words: string;
}

type Asset = Pick<AssetView, 'state' | 'progress' | 'failure' | 'children' | 'channels'>;

/** How far the files of an asset are; null when nothing is to be said. */
export function stateBadge({
  state,
  progress,
  failure,
}: Pick<Asset, 'state' | 'progress' | 'failure'>): Badge | null {
  if (state === 'failed') return { tone: 'bad', words: ASSET_STATES.failed };
  if (progress)
    return {
      tone: 'warn',
      words: `${stageInWords(progress)}, ${Math.floor(progress.percent)}%${timeLeftInWords(progress)}`,
    };
  if (state === 'ready') return failure ? { tone: 'warn', words: words.wishFailed } : null;
  return { tone: 'warn', words: ASSET_STATES[state] };
}

/** How the question about children stands, and whether the asset may go anywhere today; null of what failed. */
export function childrenBadge({
  state,
  children,
  channels,
}: Pick<Asset, 'state' | 'children' | 'channels'>): Badge | null {
  if (state === 'failed') return null;
  switch (children) {
    case 'unanswered':
      return { tone: 'warn', words: words.childrenUnanswered };
    case 'none':
    case 'blurred':
      return { tone: 'good', words: CHILDREN_ANSWERS[children] };
    case 'identifiable':
      return channels.length > 0
        ? { tone: 'good', words: words.childrenAllowed }
        : { tone: 'bad', words: words.childrenNotAllowed };
  }
}
