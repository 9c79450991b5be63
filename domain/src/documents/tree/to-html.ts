import type { Mark, Node } from '@tiptap/pm/model';
import { richTextSchema } from '../../richtext/check-body.ts';
import type { RichNode } from '../../story/rich-node.ts';
import { escapedHtml as escaped } from '../../text/escaped-html.ts';
import { element, isElement, type Element, type Item } from './element.ts';
import { readMarkup } from './read-markup.ts';
import { toBlocks } from './to-blocks.ts';

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'col']);

/** A tree as HTML text. */
export function writeMarkup(item: Item): string {
  if (!isElement(item)) return escaped(item);
  const inner = item.children.map(writeMarkup).join('');
  if (item.tag === '') return inner;
  const attributes = Object.entries(item.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${item.tag}${attributes.join('')}>${VOID.has(item.tag) ? '' : `${inner}</${item.tag}>`}`;
}

/** A body as HTML, every node and mark as the schema writes it. */
export const bodyToHtml = (body: RichNode): string =>
  writeMarkup(element('', inline(richTextSchema.nodeFromJSON(body).children)));

/** A body of HTML as {@link bodyToHtml} writes it. Pages of others are read by `readPage`. */
export const htmlToBody = (html: string): RichNode => ({
  type: 'doc',
  content: toBlocks(readMarkup(html, 'html')),
});

const inline = (nodes: readonly Node[]): Item[] => nodes.map(withMarks);

function withMarks(node: Node): Item {
  const bare: Item = node.isText
    ? (node.text ?? '')
    : written(node.type.spec.toDOM?.(node), inline(node.children));
  return [...node.marks].reverse().reduce<Item>((inner, mark) => written(markSpec(mark), [inner]), bare);
}

const markSpec = (mark: Mark): unknown => mark.type.spec.toDOM?.(mark, true);

/** What a node or mark writes: a tag, its attributes, and further such arrays, one of which has the place (0) of what it holds. */
function written(spec: unknown, content: readonly Item[]): Element {
  const [tag, ...rest] = (Array.isArray(spec) ? spec : []) as readonly unknown[];
  if (typeof tag !== 'string') throw new TypeError('Expected tag and attributes');
  const [first] = rest;
  const plain = typeof first === 'object' && first !== null && !Array.isArray(first);
  const inner = plain ? rest.slice(1) : rest;
  const given = Object.entries(plain ? first : {}).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  const attributes = Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
  return element(
    tag,
    inner.flatMap((part) => (part === 0 ? content : [written(part, content)])),
    attributes,
  );
}
