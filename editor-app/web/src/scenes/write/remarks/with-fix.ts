import { fixed, type Fix, type Remark } from '@toasoan/domain';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { linkAt } from './link-in-body.ts';
import { positionOf, type PlaceInBody } from './place-in-body.ts';

/** A remark that can be put right, on a place in the body. */
export type BodyFix = Pick<Remark, 'quoted'> & { readonly where: PlaceInBody; readonly fix: Fix };

/** The change that puts a remark on the body right; null when other words stand there meanwhile. */
export function withFix(
  { doc, tr }: Pick<EditorState, 'doc' | 'tr'>,
  { where, quoted, fix }: BodyFix,
): Transaction | null {
  if (where.part === 'link') return withAddress({ doc, tr }, where.index, quoted, fix.insert);
  const position = positionOf(doc, where);
  const node = position === null ? null : doc.nodeAt(position);
  if (position === null || !node) return null;
  const text =
    where.part === 'media'
      ? String(node.attrs[where.field])
      : node.textBetween(0, node.content.size, '', '\n');
  if (text.slice(fix.from, fix.to) !== quoted) return null;
  if (where.part === 'media')
    return tr.setNodeMarkup(position, undefined, { ...node.attrs, [where.field]: fixed(text, fix) });
  for (const { from, to, insert } of smallest(quoted, fix).reverse())
    tr.insertText(insert, position + 1 + from, position + 1 + to);
  return tr;
}

/** The change that gives a link another address; its words stay. */
function withAddress(
  { doc, tr }: Pick<EditorState, 'doc' | 'tr'>,
  index: number,
  quoted: string,
  href: string,
): Transaction | null {
  const link = linkAt(doc, index);
  if (!link || link.mark.attrs['href'] !== quoted) return null;
  const { from, to, mark } = link;
  return tr.addMark(from, to, mark.type.create({ ...mark.attrs, href }));
}

/** The same replacement touching as little as possible, in order: what is left alone keeps its marks. */
function smallest(quoted: string, { from, to, insert }: Fix): Fix[] {
  if (quoted.length === insert.length) {
    const units = quoted
      .split('')
      .map((_, i) => ({ from: from + i, to: from + i + 1, insert: insert.charAt(i) }));
    return units.filter((unit, i) => unit.insert !== quoted.charAt(i));
  }
  const shorter = Math.min(quoted.length, insert.length);
  let start = 0;
  while (start < shorter && quoted[start] === insert[start]) start += 1;
  let end = 0;
  while (end < shorter - start && quoted.at(-1 - end) === insert.at(-1 - end)) end += 1;
  return [{ from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) }];
}
