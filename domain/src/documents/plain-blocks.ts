import { plainText, type RichNode } from '../story/rich-node.ts';
import { pictureAt } from './picture-mark.ts';

/** What a section of a story can hold besides paragraphs. */
export interface Allowed {
  readonly lists: boolean;
}

/** Blocks brought down to paragraphs, and lists where they are allowed; no word is lost. Places of pictures are left out. */
export function plainBlocks(blocks: readonly RichNode[], allowed: Allowed): readonly RichNode[] {
  return blocks.flatMap((block) => (pictureAt(block) === null ? plain(block, allowed) : []));
}

function plain(block: RichNode, allowed: Allowed): readonly RichNode[] {
  const { type, content = [] } = block;
  if (type === 'paragraph') return [block];
  if (type === 'bulletList' || type === 'orderedList')
    return allowed.lists ? [list(block, allowed)] : lines(block, allowed);
  if (type === 'tableRow') {
    const text = content.map((cell) => plainText(cell).replace(/\n/g, ' ')).filter((words) => words !== '');
    return text.length === 0 ? [] : [paragraph([{ type: 'text', text: text.join(' | ') }])];
  }
  if (content.some((child) => child.type === 'text')) return [paragraph(content)];
  return content.flatMap((child) => plain(child, allowed));
}

const paragraph = (content: readonly RichNode[]): RichNode => ({ type: 'paragraph', content });

function list(block: RichNode, allowed: Allowed): RichNode {
  const items = (block.content ?? []).map((item) => {
    const content = plainBlocks(item.content ?? [], allowed);
    return {
      ...item,
      content: content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content],
    };
  });
  return { ...block, content: items };
}

/** Items as paragraphs, with the signs that a list would have shown. */
function lines({ type, attrs, content = [] }: RichNode, allowed: Allowed): readonly RichNode[] {
  return content.flatMap((item, index) => {
    const sign = type === 'bulletList' ? '– ' : `${Number(attrs?.['start'] ?? 1) + index}. `;
    const [first, ...rest] = plainBlocks(item.content ?? [], allowed);
    return first ? [paragraph([{ type: 'text', text: sign }, ...(first.content ?? [])]), ...rest] : [];
  });
}

/** All words of blocks as one line of text with its marks; line ends become spaces. */
export function inlineOf(blocks: readonly RichNode[]): readonly RichNode[] {
  const paragraphs = plainBlocks(blocks, { lists: false }).filter(
    ({ content }) => (content ?? []).length > 0,
  );
  return paragraphs.flatMap(({ content = [] }, index) => [
    ...(index > 0 ? [{ type: 'text', text: ' ' }] : []),
    ...content.map((node) => (node.type === 'hardBreak' ? { type: 'text', text: ' ' } : node)),
  ]);
}
