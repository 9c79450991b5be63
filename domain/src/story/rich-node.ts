/** The JSON form of rich text (ProseMirror), as stored and sent. What is allowed in it is the schema's business. */
export interface RichNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly RichNode[];
  readonly marks?: readonly RichMark[];
  readonly text?: string;
}

export interface RichMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** Nodes that show or offer an asset. */
export const MEDIA_NODES = ['figure', 'video', 'audio', 'attachment'] as const;
export type MediaNodeType = (typeof MEDIA_NODES)[number];

/** The section that is written for the desk and never published. */
export const DESK_NOTE = 'deskNote';

/** The section that holds pictures and nothing else. */
export const GALLERY = 'gallery';

/** Sections: blocks at the top of a body that hold others and stand for themselves. */
export const SECTIONS = [
  'infoBox',
  'questionAnswer',
  'pullQuote',
  'keyFigures',
  'timeline',
  GALLERY,
  DESK_NOTE,
] as const;
export type SectionType = (typeof SECTIONS)[number];

/** A picture placed in the body, with the words that belong to it. */
export interface Figure {
  readonly assetId: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** Any asset placed in the body; words its node does not have are empty. */
export interface PlacedMedia extends Figure {
  readonly type: MediaNodeType;
  readonly title: string;
}

/**
 * Every node in reading order, without recursion so that depth cannot exhaust the stack. Also asked about bodies not
 * yet checked: what is no node is passed over, and a `content` that is no array holds nothing.
 * Nodes of the type `except` are left out with all they hold.
 */
export function* walk(root: RichNode, except?: string): Generator<RichNode> {
  const stack: RichNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    const children: readonly unknown[] = Array.isArray(node.content) ? node.content : [];
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (isNode(child) && child.type !== except) stack.push(child);
    }
  }
}

const isNode = (value: unknown): value is RichNode => typeof value === 'object' && value !== null;

/** The body as it may leave the newsroom: without the notes to the desk, which stand at its top only. */
export const withoutDeskNotes = (body: RichNode): RichNode =>
  body.content ? { ...body, content: body.content.filter(({ type }) => type !== DESK_NOTE) } : body;

/** The body without what shows these assets; an empty paragraph keeps each place, which the schema may need. */
export function withoutAssets(body: RichNode, assetIds: ReadonlySet<string>): RichNode {
  const { type, attrs, content } = body;
  if (isMediaNode(type) && assetIds.has(text(attrs?.['assetId']))) return { type: 'paragraph' };
  return content ? { ...body, content: content.map((child) => withoutAssets(child, assetIds)) } : body;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** True for the name of a node that shows or offers an asset. */
export const isMediaNode = (type: unknown): type is MediaNodeType =>
  (MEDIA_NODES as readonly unknown[]).includes(type);

/** The assets of a body in reading order, repeats kept. */
export function placedMediaOf(root: RichNode): PlacedMedia[] {
  const placed: PlacedMedia[] = [];
  for (const { type, attrs } of walk(root)) {
    if (isMediaNode(type) && typeof attrs?.['assetId'] === 'string') {
      placed.push({
        type,
        assetId: attrs['assetId'],
        alt: text(attrs['alt']),
        title: text(attrs['title']),
        caption: text(attrs['caption']),
        credit: text(attrs['credit']),
      });
    }
  }
  return placed;
}

/** The figures of a body in reading order: its pictures, and documents shown as pictures. */
export const figuresOf = (root: RichNode): Figure[] =>
  placedMediaOf(root)
    .filter(({ type }) => type === 'figure')
    .map(({ assetId, alt, caption, credit }) => ({ assetId, alt, caption, credit }));

/** Document ids of all assets in the body, in reading order, repeats kept. */
export const assetIdsOf = (root: RichNode): string[] => placedMediaOf(root).map(({ assetId }) => assetId);

/** True when there is something to read, to see or to hear; notes to the desk are not. */
export function hasSubstance(root: RichNode): boolean {
  for (const node of walk(root, DESK_NOTE)) {
    if (isMediaNode(node.type) || text(node.text).trim() !== '') return true;
  }
  return false;
}

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableRow',
  'blockquote',
  'infoBoxTitle',
  'question',
  'pullQuoteText',
  'speaker',
  'keyFigure',
  'timelineRow',
  ...MEDIA_NODES,
]);

/** Parts that stand side by side on a line. */
const CELLS: ReadonlySet<string> = new Set([
  'tableCell',
  'tableHeader',
  'keyNumber',
  'keyLabel',
  'timelineTime',
  'timelineText',
]);

/**
 * The words of a body, one line per block; titles and captions of media are read, alt texts and notes to the desk are
 * not. For search, counts and excerpts.
 */
export function plainText(root: RichNode): string {
  const lines: string[] = [''];
  for (const node of walk(root, DESK_NOTE)) {
    if (BLOCKS.has(node.type)) lines.push('');
    if (node.type === 'hardBreak') lines.push('');
    if (CELLS.has(node.type)) lines[lines.length - 1] += ' ';
    lines[lines.length - 1] += text(node.text);
    if (isMediaNode(node.type)) {
      const words = [text(node.attrs?.['title']), text(node.attrs?.['caption'])];
      lines.push(...words.filter((word) => word !== ''));
    }
  }
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
