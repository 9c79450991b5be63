import type { RichNode } from '../../story/rich-node.ts';
import { paragraph } from './paragraphs.ts';
import type { Place, WriteNode, Writer } from './writer.ts';
import type { Xml } from './xml.ts';

const DEEPEST = 8;
const BULLETS = ['•', '–', '+'] as const;
const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

const write =
  (markOf: (node: RichNode, level: number) => Parameters<Writer['list']>[1]): WriteNode =>
  (node, writer, place) => {
    const level = Math.min(DEEPEST, place.list ? place.list.level + 1 : 0);
    const id = writer.list(level, markOf(node, level));
    return (node.content ?? []).flatMap((item) => writeItem(item, writer, { ...place, list: { id, level } }));
  };

/** Bullets as Vietnamese offices set them: a dot, a dash, a plus. */
export const writeBulletList = write((_, level) => ({
  format: 'bullet',
  text: BULLETS[level % BULLETS.length] ?? '•',
  start: 1,
}));

export const writeOrderedList = write(({ attrs }, level) => ({
  format: FORMATS[String(attrs?.['type'])] ?? 'decimal',
  text: `%${level + 1}.`,
  start: Number(attrs?.['start'] ?? 1),
}));

/** The first paragraph carries the mark, the others stand under its words. */
function writeItem(
  item: RichNode,
  writer: Writer,
  place: Place & { readonly list: { readonly id: number; readonly level: number } },
): readonly Xml[] {
  const [first, ...rest] = item.content ?? [];
  const under: Place = { ...place, list: null, style: `ListContinue${place.list.level + 1}` };
  return [
    ...(first ? [paragraph(first, writer, { ...place, style: 'ListItem' })] : []),
    ...rest.flatMap((node) => writer.blocks([node], node.type.endsWith('List') ? place : under)),
  ];
}
