import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import {
  ATTRIBUTES,
  ELEMENTS,
  HOSTILE_ELEMENTS,
  POINTING_ELEMENTS,
  PROPERTIES,
  SVG,
  SVG_LIMITS,
  TEXT_ELEMENTS,
  XLINK,
  XML,
} from './svg-allowed.ts';
import { cleanDeclarations, cleanStylesheet, referencesOf, type CleanStylesheet } from './svg-css.ts';
import { Effort, isTinyDash } from './svg-effort.ts';
import { readEmbeddedImage } from './svg-image.ts';
import type { Weighed } from './svg-weight.ts';
import { escape, startTag } from './xml-out.ts';

/** The drawing does what no drawing needs to. */
export class HostileDrawing extends Error {}

/** Prefixes that are used without being declared, in drawings cut out of web pages. */
export const WELL_KNOWN = { xlink: XLINK } as const;

type Tag = SaxesTagNS;

interface Kept extends Weighed {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  readonly children: Kept[];
  readonly references: string[];
}

/** Takes the events of a parser and keeps what a drawing may be made of. */
export class DrawingWriter {
  readonly #open: Kept[] = [];
  readonly #out: string[] = [];
  readonly #byId = new Map<string, Weighed>();
  readonly #all: Kept[] = [];
  readonly #stylesheets: CleanStylesheet[] = [];
  readonly #effort = new Effort();
  #root: Kept | null = null;
  #namespace = SVG;
  /** Depth inside an element that is left out; 0 outside. */
  #skipped = 0;
  #depth = 0;
  #count = 0;
  #style = '';
  #imageCharacters = 0;
  #imagePixels = 0;

  open(tag: Tag): void {
    this.#depth += 1;
    this.#count += 1;
    if (this.#depth > SVG_LIMITS.depth) throw new HostileDrawing('nested too deep');
    if (this.#count > SVG_LIMITS.elements) throw new HostileDrawing('too many elements');
    refuseHostile(tag);
    if (this.#skipped > 0 || !this.#isKept(tag)) {
      this.#skipped += 1;
      return;
    }
    const element = this.#clean(tag);
    const tooMuch = this.#effort.add(element.name, element.attributes);
    if (tooMuch) throw new HostileDrawing(tooMuch);
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
    this.#all.push(element);
    const { id } = element.attributes;
    if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, element);
    if (this.#root) this.#out.push(startTag(element.name, Object.entries(element.attributes)));
    else this.#root = element;
    if (element.name === 'style') this.#style = '';
  }

  letters(text: string): void {
    const element = this.#open.at(-1);
    if (this.#skipped > 0 || !element) return;
    if (element.name === 'style') this.#style += text;
    else if (TEXT_ELEMENTS.has(element.name)) this.#out.push(escape(text));
  }

  close(): void {
    this.#depth -= 1;
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const element = this.#open.pop();
    if (!element) return;
    if (element.name === 'style') this.#closeStyle();
    this.#out.push(`</${element.name}>`);
  }

  /** The elements with all their references, once the last one is closed. */
  finish(): { root: Kept | null; byId: ReadonlyMap<string, Weighed> } {
    for (const [index, { byClass }] of this.#stylesheets.entries()) {
      for (const [name, ids] of byClass)
        this.#byId.set(styleId(index, name), { children: [], references: [...ids] });
      for (const element of this.#all)
        for (const name of ['*', ...element.classes]) element.references.push(styleId(index, name));
    }
    return { root: this.#root, byId: this.#byId };
  }

  /** The drawing as text, its root with these attributes besides its own. */
  text(size: Readonly<Record<string, string>>): string {
    const attributes = { xmlns: SVG, ...size, ...this.#root?.attributes, ...size };
    return startTag('svg', Object.entries(attributes)) + this.#out.join('');
  }

  /** The root decides which namespace is the drawing's: without any, everything without is. */
  #isKept({ local, uri }: Tag): boolean {
    if (this.#root) return uri === this.#namespace && ELEMENTS.has(local);
    this.#namespace = uri;
    return local === 'svg' && (uri === SVG || uri === '');
  }

  #clean({ local, attributes }: Tag): Kept {
    const kept: Record<string, string> = {};
    const references: string[] = [];
    for (const attribute of Object.values(attributes)) {
      const { name, value, ids } = this.#cleanAttribute(local, attribute);
      if (name === null) continue;
      kept[name] = value;
      for (const id of ids) references.push(id);
    }
    const classes = (kept['class'] ?? '').split(/\s+/).filter((name) => name !== '');
    return { name: local, attributes: kept, classes, children: [], references };
  }

  #cleanAttribute(element: string, { local, uri, value }: SaxesAttributeNS): CleanAttribute {
    if (local === 'href' && (uri === '' || uri === XLINK)) return this.#cleanHref(element, value);
    if (uri === XML && local === 'space') return { name: 'xml:space', value, ids: [] };
    if (uri !== '') return LEFT_OUT;
    if (local === 'style') {
      const { css, references } = cleanDeclarations(value);
      return css === '' ? LEFT_OUT : { name: 'style', value: css, ids: references };
    }
    if (!ATTRIBUTES.has(local) && !PROPERTIES.has(local)) return LEFT_OUT;
    if (local === 'stroke-dasharray' && isTinyDash(value)) return LEFT_OUT;
    const ids = referencesOf(value);
    return ids === null ? LEFT_OUT : { name: local, value, ids };
  }

  #cleanHref(element: string, href: string): CleanAttribute {
    if (!POINTING_ELEMENTS.has(element)) return LEFT_OUT;
    const target = href.trim();
    if (element === 'image') return this.#cleanImage(target);
    if (target.startsWith('#')) return { name: 'href', value: target, ids: [target.slice(1)] };
    if (target === '') return LEFT_OUT;
    throw new HostileDrawing(`${element} from another file: ${target.slice(0, 100)}`);
  }

  #cleanImage(href: string): CleanAttribute {
    if (href === '' || href.startsWith('#')) return LEFT_OUT;
    const image = readEmbeddedImage(href);
    if (!image) throw new HostileDrawing(`picture neither PNG nor JPEG within: ${href.slice(0, 100)}`);
    this.#imageCharacters += image.href.length;
    this.#imagePixels += image.pixels;
    if (this.#imageCharacters > SVG_LIMITS.imageCharacters || this.#imagePixels > SVG_LIMITS.imagePixels)
      throw new HostileDrawing('embedded pictures too large');
    return { name: 'href', value: image.href, ids: [] };
  }

  #closeStyle(): void {
    const stylesheet = cleanStylesheet(this.#style);
    if (this.#stylesheets.length >= SVG_LIMITS.stylesheets) throw new HostileDrawing('too many stylesheets');
    if (stylesheet.byClass.size > 0) this.#stylesheets.push(stylesheet);
    this.#out.push(escape(stylesheet.css));
  }
}

type CleanAttribute =
  | { readonly name: string; readonly value: string; readonly ids: readonly string[] }
  | { readonly name: null; readonly value: ''; readonly ids: readonly [] };
const LEFT_OUT: CleanAttribute = { name: null, value: '', ids: [] };

/** Refuses what makes a program of a drawing, wherever it stands. */
function refuseHostile({ local, attributes }: Tag): void {
  if (HOSTILE_ELEMENTS.has(local.toLowerCase())) throw new HostileDrawing(`element ${local}`);
  for (const { local: name, uri, value } of Object.values(attributes)) {
    if (uri === '' && /^on[a-z]/i.test(name)) throw new HostileDrawing(`event handler ${name.slice(0, 40)}`);
    // Browsers pass over blanks and control characters inside the scheme.
    if (/^(?:javascript|vbscript):/i.test(value.slice(0, 200).replace(/[\0-\x20]+/g, '')))
      throw new HostileDrawing(`script in ${name.slice(0, 40)}`);
  }
}

/** What a class refers to is weighed as an element of its own, under a name no id can have. */
const styleId = (stylesheet: number, name: string): string => ` ${stylesheet} ${name}`;
