import type { RichNode } from '../../story/rich-node.ts';
import { pictureAt } from '../picture-mark.ts';
import type { IncomingPicture } from '../incoming.ts';

/**
 * A body as a person would list it, one line per block: what it is, how deep it stands, and its words. Keys of
 * documents are written in this form by hand.
 *
 * `p text` · `h2 text` · `- text` (bullet) · `1. text` (number; `3.` where the list begins at 3, `a.` by its kind), two
 * spaces for each level · `| a | b` a row (`2×` before a cell over two columns, `2↓` over two rows, `!` a head) ·
 * `> text` quote · `--- ` rule · `picture alt / caption`.
 */
export function outline(
  blocks: readonly RichNode[],
  pictures: readonly IncomingPicture[] = [],
): readonly string[] {
  return blocks.flatMap((block) => lines(block, pictures, ''));
}

/** The words of a block with its marks: **bold**, _italic_, [text](address), ⏎ for a line break. */
export function inline({ content = [] }: RichNode): string {
  const parts = content.map((node) => {
    if (node.type === 'hardBreak') return '⏎';
    // Where a mark ends beside a space nobody sees.
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(node.text ?? '') ?? [];
    if (words === '') return before + after;
    let text = words;
    const has = (name: string) => node.marks?.find(({ type }) => type === name);
    if (has('bold')) text = `**${text}**`;
    if (has('italic')) text = `_${text}_`;
    const link = has('link');
    return `${before}${link ? `[${text}](${String(link.attrs?.['href'])})` : text}${after}`;
  });
  return parts.join('').replaceAll('****', '').replaceAll('__', '').trim();
}

function lines(block: RichNode, pictures: readonly IncomingPicture[], indent: string): string[] {
  const at = pictureAt(block);
  if (at !== null) {
    const { alt = '', caption = '' } = pictures[at] ?? {};
    return [`${indent}picture ${alt} / ${caption}`];
  }
  const inner = (more: string): string[] =>
    (block.content ?? []).flatMap((child) => lines(child, pictures, indent + more));
  switch (block.type) {
    case 'paragraph':
      return [`${indent}p ${inline(block)}`];
    case 'heading':
      return [`${indent}h${String(block.attrs?.['level'])} ${inline(block)}`];
    case 'horizontalRule':
      return [`${indent}---`];
    case 'blockquote':
      return inner(`> `);
    case 'bulletList':
    case 'orderedList':
      return (block.content ?? []).flatMap((item, index) => {
        const [first, ...rest] = item.content ?? [];
        const own =
          first && pictureAt(first) === null
            ? `${indent}${sign(block, index)} ${inline(first)}`
            : `${indent}${sign(block, index)} `;
        const others = first && pictureAt(first) !== null ? [first, ...rest] : rest;
        return [own.trimEnd(), ...others.flatMap((child) => lines(child, pictures, `${indent}  `))];
      });
    case 'table':
      return (block.content ?? []).map(
        (row) => `${indent}${(row.content ?? []).map((cell) => `| ${cellText(cell, pictures)}`).join(' ')}`,
      );
    case 'figure':
    case 'video':
    case 'audio':
    case 'attachment': {
      const { alt, title = '', caption = '' } = (block.attrs ?? {}) as Readonly<Record<string, string>>;
      return [`${indent}${block.type === 'figure' ? 'picture' : block.type} ${alt ?? title} / ${caption}`];
    }
    default:
      return block.content?.[0]?.type === 'text' ? [`${indent}${block.type} ${inline(block)}`] : inner('');
  }
}

function sign(list: RichNode, index: number): string {
  if (list.type === 'bulletList') return '-';
  const start = Number(list.attrs?.['start'] ?? 1) + index;
  const kind = list.attrs?.['type'];
  return kind === 'a' || kind === 'A'
    ? `${String.fromCharCode(String(kind).charCodeAt(0) + start - 1)}.`
    : kind === 'i' || kind === 'I'
      ? `${String(kind)}${start}.`
      : `${start}.`;
}

function cellText(cell: RichNode, pictures: readonly IncomingPicture[]): string {
  const { colspan = 1, rowspan = 1 } = (cell.attrs ?? {}) as { colspan?: number; rowspan?: number };
  const spans = `${cell.type === 'tableHeader' ? '!' : ''}${colspan > 1 ? `${colspan}×` : ''}${rowspan > 1 ? `${rowspan}↓` : ''}`;
  const content = (cell.content ?? [])
    .flatMap((child) => lines(child, pictures, ''))
    .map((line) => line.replace(/^p( |$)/, ''));
  return `${spans === '' ? '' : `${spans} `}${content.join(' / ')}`.trim();
}
