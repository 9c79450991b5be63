import { PUBLIC_CHANNELS, CHILDREN_ANSWERS, type AssetView } from '@toasoan/domain';
import * as words from '#words/write/children';

/** Pictures and videos show people; so may a file whose kind is not known yet. */
export const mayShowChildren = ({ kind }: Pick<AssetView, 'kind'>): boolean =>
  kind === null || kind === 'picture' || kind === 'video';

/** What is known about children in an asset and where it may go today, a sentence for each; null while nobody answered. */
export function childrenInWords({
  children,
  channels,
}: Pick<AssetView, 'children' | 'channels'>): { readonly open: boolean; readonly words: string } | null {
  if (children === 'unanswered') return null;
  const open = channels.length > 0;
  const where = open
    ? words.allowedOn(channels.map((channel) => PUBLIC_CHANNELS[channel]).join(', '))
    : words.allowedNowhere;
  return { open, words: `${CHILDREN_ANSWERS[children]}. ${where}` };
}

/** The assets nobody has answered for. */
export const unanswered = <Asset extends Pick<AssetView, 'children'>>(assets: readonly Asset[]): Asset[] =>
  assets.filter(({ children }) => children === 'unanswered');
