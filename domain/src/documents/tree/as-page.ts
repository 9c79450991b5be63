import { isElement, styleOf, textOf, type Element, type Item } from './element.ts';

/**
 * As much of a browser's page as ProseMirror's parser asks for, so that a tree is read by the schema's own rules
 * where there is no browser: in a worker, on a server, in tests.
 */
export interface PageNode {
  readonly nodeType: 1 | 3;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly parentNode: PageNode | null;
  readonly childNodes: readonly PageNode[];
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly previousSibling: PageNode | null;
}

/** A selector of the schema's rules: a tag, an attribute, or both. */
const SELECTOR = /^([a-z0-9]*)((?:\[[\w-]+(?:=["']?[\w-]*["']?)?\])*)(?::not\(.*\))?$/i;

interface Selector {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string | null])[];
}
const SELECTORS = new Map<string, Selector>();

/** The rules have few selectors, and every element is held against each. @throws for one of a kind not known here */
function parsed(selector: string): Selector {
  const known = SELECTORS.get(selector);
  if (known) return known;
  const [whole, tag = '', attributes = ''] = SELECTOR.exec(selector) ?? [];
  if (!whole) throw new Error(`Expected a selector of tag and attributes but received ${selector}`);
  const read: Selector = {
    tag: tag.toUpperCase(),
    attributes: [...attributes.matchAll(/\[([\w-]+)(?:=["']?([\w-]*)["']?)?\]/g)].map(
      ([, name = '', value]) => [name, value ?? null],
    ),
  };
  SELECTORS.set(selector, read);
  return read;
}

const NO_STYLE = { fontWeight: '', whiteSpace: '', length: 0, textAlign: '' } as const;

class Page implements PageNode {
  readonly nodeType: 1 | 3;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly parentNode: Page | null;
  readonly childNodes: readonly Page[];
  nextSibling: Page | null = null;
  previousSibling: Page | null = null;
  readonly #element: Element | null;

  constructor(item: Item, parent: Page | null) {
    const own = isElement(item) ? item : null;
    const text = isElement(item) ? null : item;
    this.#element = own;
    this.nodeType = own ? 1 : 3;
    this.nodeName = own ? own.tag.toUpperCase() : '#text';
    this.nodeValue = text;
    this.parentNode = parent;
    let before: Page | null = null;
    this.childNodes = (own?.children ?? []).map((child) => {
      const node = new Page(child, this);
      node.previousSibling = before;
      if (before) before.nextSibling = node;
      before = node;
      return node;
    });
  }

  get style(): Readonly<Record<string, unknown>> {
    const textAlign = this.#element ? styleOf(this.#element, 'text-align') : '';
    return textAlign === '' ? NO_STYLE : { ...NO_STYLE, textAlign };
  }
  get children(): readonly Page[] {
    return this.childNodes.filter(({ nodeType }) => nodeType === 1);
  }
  get textContent(): string {
    return this.#element ? textOf(this.#element) : (this.nodeValue ?? '');
  }
  get tagName(): string {
    return this.nodeName;
  }
  get firstChild(): Page | null {
    return this.childNodes[0] ?? null;
  }
  get parentElement(): Page | null {
    return this.parentNode;
  }
  get ownerDocument() {
    return { createTextNode: (text: string): Page => new Page(text, null) };
  }

  getAttribute(name: string): string | null {
    const attributes = this.#element?.attributes ?? {};
    return Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null;
  }
  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }
  matches(selector: string): boolean {
    const { tag, attributes } = parsed(selector);
    if (tag !== '' && tag !== this.nodeName) return false;
    return attributes.every(([name, value]) =>
      value === null ? this.hasAttribute(name) : this.getAttribute(name) === value,
    );
  }
  closest(): null {
    return null;
  }
  querySelector(): null {
    return null;
  }
}

/** A tree as a page. Lists in lists stand in items already, see `clean/`. */
export const asPage = (tree: Element): PageNode => new Page(tree, null);
