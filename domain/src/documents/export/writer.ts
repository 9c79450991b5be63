import type { RichNode } from '../../story/rich-node.ts';
import { DRAWING, RELATIONSHIPS, val, WORD, x, type Xml } from './xml.ts';

/** A picture of the story, as it goes into the file. */
export interface ExportPicture {
  readonly bytes: Uint8Array;
  readonly format: 'jpeg' | 'png';
  readonly width: number;
  readonly height: number;
}

/** How deep in lists a paragraph stands, and what it looks like there. */
export interface Place {
  /** The style of its paragraphs; null for the usual one. */
  readonly style: string | null;
  /** The list around it and how deep that is; null outside of lists. */
  readonly list: { readonly id: number; readonly level: number } | null;
  /** In a frame of its own. */
  readonly box: 'plain' | 'desk' | null;
  readonly bold: boolean;
}

export const AT_TOP: Place = { style: null, list: null, box: null, bold: false };

/** Writes one kind of node. Gives paragraphs and tables. */
export type WriteNode = (node: RichNode, writer: Writer, place: Place) => readonly Xml[];

/** What gathers while a document is written: relationships, lists, pictures. */
export interface Writer {
  readonly deskNotes: boolean;
  blocks(nodes: readonly RichNode[] | undefined, place: Place): readonly Xml[];
  /** The relationship of a link; the same for the same address. */
  link(href: string): string;
  /** The relationship of a picture; null when it is not at hand. */
  picture(assetId: string): (ExportPicture & { readonly relation: string; readonly number: number }) | null;
  /** A new list that marks its items at one level. */
  list(
    level: number,
    mark: { readonly format: string; readonly text: string; readonly start: number },
  ): number;
  readonly parts: () => {
    readonly relations: readonly Xml[];
    readonly numbering: Xml;
    readonly media: ReadonlyMap<string, Uint8Array>;
  };
}

export function createWriter(
  write: (name: string) => WriteNode,
  {
    pictures,
    deskNotes,
  }: { readonly pictures: ReadonlyMap<string, ExportPicture>; readonly deskNotes: boolean },
): Writer {
  const links = new Map<string, string>();
  const placed = new Map<string, string>();
  const media = new Map<string, Uint8Array>();
  const abstracts: Xml[] = [];
  const lists: Xml[] = [];
  let drawn = 0;
  const writer: Writer = {
    deskNotes,
    blocks: (nodes, place) => (nodes ?? []).flatMap((node) => write(node.type)(node, writer, place)),
    link(href) {
      const id = links.get(href) ?? `rIdLink${links.size + 1}`;
      links.set(href, id);
      return id;
    },
    picture(assetId) {
      const picture = pictures.get(assetId);
      if (!picture) return null;
      const relation = placed.get(assetId) ?? `rIdPicture${placed.size + 1}`;
      if (!placed.has(assetId)) {
        placed.set(assetId, relation);
        media.set(mediaName(relation, picture), picture.bytes);
      }
      drawn += 1;
      return { ...picture, relation, number: drawn };
    },
    list(level, { format, text, start }) {
      const id = lists.length + 1;
      const indent = x('w:ind', { 'w:left': 567 + level * 425, 'w:hanging': 340, 'w:firstLine': 0 });
      abstracts.push(
        x(
          'w:abstractNum',
          { 'w:abstractNumId': id },
          x(
            'w:lvl',
            { 'w:ilvl': level },
            val('w:start', start),
            val('w:numFmt', format),
            val('w:lvlText', text),
            val('w:lvlJc', 'left'),
            x('w:pPr', {}, indent),
          ),
        ),
      );
      lists.push(x('w:num', { 'w:numId': id }, val('w:abstractNumId', id)));
      return id;
    },
    parts: () => ({
      relations: [
        ...[...links].map(([href, Id]) =>
          x('Relationship', { Id, Type: `${RELATIONSHIPS}/hyperlink`, Target: href, TargetMode: 'External' }),
        ),
        ...[...placed].map(([assetId, Id]) => {
          const picture = pictures.get(assetId);
          return x('Relationship', {
            Id,
            Type: `${RELATIONSHIPS}/image`,
            Target: `media/${picture ? mediaName(Id, picture) : ''}`,
          });
        }),
      ],
      numbering: x('w:numbering', WORD, ...abstracts, ...lists),
      media,
    }),
  };
  return writer;
}

const mediaName = (relation: string, { format }: ExportPicture): string =>
  `${relation}.${format === 'jpeg' ? 'jpg' : format}`;

export const ROOT = { ...WORD, ...DRAWING };
