import { DOMParser, type Node, type ParseRule, type TagParseRule } from '@tiptap/pm/model';
import type { RichNode } from '../../story/rich-node.ts';
import { richTextSchema } from '../check-body.ts';

/**
 * The way to HTML and back, as far as it goes without a browser: what a node writes as tag and attributes, the rule
 * for that tag reads as the same attributes.
 */
export type Written = readonly [tag: string, attributes: Readonly<Record<string, string>>];

/** What a node or mark writes. */
export function written(spec: unknown): Written {
  const [tag, attributes] = (Array.isArray(spec) ? spec : []) as readonly unknown[];
  if (typeof tag !== 'string') throw new TypeError('Expected tag and attributes');
  const plain =
    typeof attributes === 'object' && attributes !== null && !Array.isArray(attributes) ? attributes : {};
  const given = Object.entries(plain).filter(([, value]) => value !== null && value !== undefined);
  return [tag, Object.fromEntries(given.map(([name, value]) => [name, String(value)]))];
}

/** As much of an element as the rules ask of one that stands alone. */
function element(attributes: Readonly<Record<string, string>>) {
  const get = (name: string): string | null =>
    Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null;
  return {
    getAttribute: get,
    hasAttribute: (name: string) => get(name) !== null,
    style: { textAlign: /text-align: (\w+)/.exec(get('style') ?? '')?.[1] ?? '' },
    querySelector: () => null,
    closest: () => null,
    parentElement: null,
  };
}

/** The attributes that the rules for a tag read; false when none takes it. */
export function read(rules: readonly ParseRule[] | undefined, [tag, attributes]: Written): unknown {
  for (const rule of (rules ?? []) as readonly TagParseRule[]) {
    const [, name, needed] = /^(\w+)(?:\[([\w-]+)\])?$/.exec(rule.tag ?? '') ?? [];
    if (name !== tag || rule.getContent || (needed && !Object.hasOwn(attributes, needed))) continue;
    const attrs = rule.getAttrs ? rule.getAttrs(element(attributes)) : (rule.attrs ?? null);
    if (attrs !== false) return attrs;
  }
  return false;
}

/** A page as it is written: an element with what it holds, or a text. */
type Page = string | { readonly element: Written; readonly content: readonly Page[] };

const page = (node: Node): Page =>
  node.isText
    ? (node.text ?? '')
    : { element: written(node.type.spec.toDOM?.(node)), content: node.children.map(page) };

/** As which node an element is read: the first rule of all nodes that takes it. */
function node(item: Page): RichNode {
  if (typeof item === 'string') return { type: 'text', text: item };
  const rules = DOMParser.fromSchema(richTextSchema).rules as readonly TagParseRule[];
  const rule = rules.find((each) => each.node && read([each], item.element) !== false);
  const content = item.content.map(node);
  return { type: rule?.node ?? 'nothing', ...(content.length > 0 ? { content } : {}) };
}

/** Blocks without attributes and marks, written as HTML and read again. */
export const throughHtml = (body: unknown): readonly RichNode[] =>
  richTextSchema.nodeFromJSON(body).children.map((block) => node(page(block)));
