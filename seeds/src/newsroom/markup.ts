import { citationsIn, LEGAL_CITATION, type RichMark, type RichNode } from '@toasoan/domain';
import { sectionNode } from './markup-sections.ts';

/** Where the picture of a figure lies: document id of its asset by picture name. */
export type AssetIds = ReadonlyMap<string, string>;

const CREDIT = 'Tòa soạn (minh họa)';

/**
 * The stories' plain markup as rich text. Blocks stand apart by an empty line: `## ` and `### ` headings, `- ` and
 * `1. ` lists, `> ` quotes, `| a | b |` tables with a head row, `![picture | alt | caption]` figures, several of them on lines
 * of one block a gallery, `:::` sections (`sectionNode`), else paragraphs. Inside a line: `**bold**`, `_italic_`;
 * citations of legal documents are marked.
 * @throws RangeError when a figure names a picture without an asset
 */
export function richText(markup: string, assets: AssetIds): RichNode {
  const blocks = markup.trim().split(/\n\s*\n/);
  return { type: 'doc', content: blocks.map((block) => blockNode(block.trim(), assets)) };
}

/** The names of the pictures a markup uses, in reading order. */
export const picturesOf = (markup: string): string[] =>
  [...markup.matchAll(/^!\[([a-z0-9-]+) \|/gm)].map(([, name = '']) => name);

function blockNode(block: string, assets: AssetIds): RichNode {
  const lines = block.split('\n').map((line) => line.trim());
  const heading = /^(##+) (.*)$/.exec(block);
  if (heading)
    return { type: 'heading', attrs: { level: heading[1]?.length ?? 2 }, content: inline(heading[2] ?? '') };
  if (block.startsWith('![')) {
    const figures = lines.map((line) => figure(line, assets));
    return figures.length === 1 && figures[0] ? figures[0] : { type: 'gallery', content: figures };
  }
  const section = sectionNode(lines, inline);
  if (section) return section;
  if (block.startsWith('- '))
    return { type: 'bulletList', content: lines.map((line) => listItem(line.slice(2))) };
  if (block.startsWith('1. ')) {
    return { type: 'orderedList', content: lines.map((line) => listItem(line.replace(/^\d+\. /, ''))) };
  }
  if (block.startsWith('> '))
    return { type: 'blockquote', content: lines.map((line) => paragraph(line.slice(2))) };
  if (block.startsWith('| '))
    return { type: 'table', content: lines.map((line, i) => tableRow(line, i === 0)) };
  return paragraph(lines.join(' '));
}

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: inline(text) });
const listItem = (text: string): RichNode => ({ type: 'listItem', content: [paragraph(text)] });

function tableRow(line: string, head: boolean): RichNode {
  const cells = line.split('|').slice(1, -1);
  return {
    type: 'tableRow',
    content: cells.map((cell) => ({
      type: head ? 'tableHeader' : 'tableCell',
      content: [paragraph(cell.trim())],
    })),
  };
}

function figure(block: string, assets: AssetIds): RichNode {
  const [name = '', alt = '', caption = ''] = block
    .slice(2, -1)
    .split('|')
    .map((part) => part.trim());
  const assetId = assets.get(name);
  if (assetId === undefined)
    throw new RangeError(`Expected an asset for picture "${name}" but received none`);
  return { type: 'figure', attrs: { assetId, alt, caption, credit: CREDIT } };
}

function inline(text: string): RichNode[] {
  return text.split(/(\*\*[^*]+\*\*|_[^_]+_)/).flatMap((piece): RichNode[] => {
    if (piece === '') return [];
    if (piece.startsWith('**'))
      return [{ type: 'text', text: piece.slice(2, -2), marks: [{ type: 'bold' }] }];
    if (piece.startsWith('_'))
      return [{ type: 'text', text: piece.slice(1, -1), marks: [{ type: 'italic' }] }];
    return withCitations(piece);
  });
}

/** A text with the citations in it marked. */
function withCitations(text: string): RichNode[] {
  const nodes: RichNode[] = [];
  const add = (words: string, marks?: readonly RichMark[]): void => {
    if (words !== '') nodes.push({ type: 'text', text: words, ...(marks ? { marks } : {}) });
  };
  let end = 0;
  for (const { from, to, cited } of citationsIn(text)) {
    add(text.slice(end, from));
    add(text.slice(from, to), [{ type: LEGAL_CITATION, attrs: { ...cited } }]);
    end = to;
  }
  add(text.slice(end));
  return nodes;
}
