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

/** A picture placed in the body, with the words that belong to it. */
export interface Figure {
  readonly assetId: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/**
 * Every node in reading order, without recursion so that depth cannot exhaust the stack. Also asked about bodies not
 * yet checked: what is no node is passed over, and a `content` that is no array holds nothing.
 */
export function* walk(root: RichNode): Generator<RichNode> {
  const stack: RichNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    const children: readonly unknown[] = Array.isArray(node.content) ? node.content : [];
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (typeof child === 'object' && child !== null) stack.push(child as RichNode);
    }
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The figures of a body in reading order. */
export function figuresOf(root: RichNode): Figure[] {
  const figures: Figure[] = [];
  for (const { type, attrs } of walk(root)) {
    if (type === 'figure' && typeof attrs?.['assetId'] === 'string') {
      figures.push({
        assetId: attrs['assetId'],
        alt: text(attrs['alt']),
        caption: text(attrs['caption']),
        credit: text(attrs['credit']),
      });
    }
  }
  return figures;
}

/** Document ids of the pictures in the body, in reading order, repeats kept. */
export const assetIdsOf = (root: RichNode): string[] => figuresOf(root).map((figure) => figure.assetId);

/** True when there is something to read or to see. */
export function hasSubstance(root: RichNode): boolean {
  for (const node of walk(root)) {
    if (node.type === 'figure' || text(node.text).trim() !== '') return true;
  }
  return false;
}

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'blockquote', 'figure']);

/** The words of a body, one line per block; captions are read, alt texts are not. For search, counts and excerpts. */
export function plainText(root: RichNode): string {
  const lines: string[] = [''];
  for (const node of walk(root)) {
    if (BLOCKS.has(node.type)) lines.push('');
    if (node.type === 'hardBreak') lines.push('');
    if (node.type === 'tableCell' || node.type === 'tableHeader') lines[lines.length - 1] += ' ';
    lines[lines.length - 1] += text(node.text);
    if (node.type === 'figure') lines[lines.length - 1] += text(node.attrs?.['caption']);
  }
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
