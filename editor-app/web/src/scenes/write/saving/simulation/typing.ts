import { plainText, type RichNode, type StoryContent } from '@toasoan/domain';
import type { Ledger } from './ledger.ts';
import type { Random } from './random.ts';

const paragraph = (text: string): RichNode => ({
  type: 'paragraph',
  ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
});

/** The story both writers open, when there is one. */
export const firstContent = (content: StoryContent): StoryContent => ({
  ...content,
  headline: 'Ngày hội',
  body: {
    type: 'doc',
    content: [
      'Sáng nay nhà trường mở hội.',
      'Có hơn ba trăm em.',
      'Thầy cô cùng đọc.',
      'Hội kết thúc buổi trưa.',
    ].map(paragraph),
  },
});

/** Where a person writes. */
export interface Place {
  block: number;
}

/** One stroke: mostly a character more in the paragraph at hand, now and then a new one, or one less. */
export function stroke(
  content: StoryContent,
  place: Place,
  character: string,
  { ledger, random }: { readonly ledger: Ledger; readonly random: Random },
): StoryContent {
  const written = random.chance(0.2) ? `${character} ` : character;
  if (random.chance(0.04)) return { ...content, headline: content.headline + written };
  const blocks = [...(content.body.content ?? [])];
  if (random.chance(0.06)) place.block = random.between(0, blocks.length + 1);
  const at = Math.min(place.block, blocks.length - 1);
  const block = blocks[at];
  if (!block || random.chance(0.03)) blocks.splice(at + 1, 0, paragraph(written));
  else if (random.chance(0.01) && blocks.length > 2) {
    ledger.remove(plainText(block));
    blocks.splice(at, 1, paragraph(written));
  } else {
    const text = block.content?.map((node) => node.text ?? '').join('') ?? '';
    const cut = random.chance(0.7) ? text.length : random.between(0, text.length + 1);
    blocks[at] = paragraph(text.slice(0, cut) + written + text.slice(cut));
  }
  return { ...content, body: { ...content.body, content: blocks } };
}
