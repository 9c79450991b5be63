import { assetIdsOf, figuresOf, walk, type RichNode, type StoryKind } from '@toasoan/domain';

/** What is played in a story of a kind: it comes before the words. */
const PLAYED: Partial<Readonly<Record<StoryKind, string>>> = { short_video: 'video', podcast: 'audio' };

/** The player that opens a story of this kind; undefined where there is none, or where it stands inside something. */
export const openingPlayer = ({ content }: RichNode, kind: StoryKind | undefined): RichNode | undefined =>
  kind && PLAYED[kind] ? content?.find(({ type }) => type === PLAYED[kind]) : undefined;

/** The body as a story of this kind is laid out: a video or a podcast opens with what is played, all else in its order. */
export function bodyOfKind(body: RichNode, kind: StoryKind | undefined): RichNode {
  const player = openingPlayer(body, kind);
  if (!player) return body;
  return { ...body, content: [player, ...(body.content ?? []).filter((node) => node !== player)] };
}

/** The pictures of a photo story in their order, to be counted; none where there is one alone, or of another kind. */
export function countedFigures(body: RichNode, kind: StoryKind | undefined): readonly RichNode[] {
  if (kind !== 'photo_story' || figuresOf(body).length < 2) return [];
  return [...walk(body)].filter((node) => node.type === 'figure' && assetIdsOf(node).length > 0);
}
