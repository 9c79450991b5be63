import { childOf, elementsIn, type Element } from '../tree/element.ts';
import { switchOf, valueOf, wholeOf } from './attributes.ts';
import type { Parts } from './parts.ts';

/** What is asked of a style; what it does not say itself comes from the style it is based on. */
export interface Style {
  readonly heading: number | null;
  readonly title: boolean;
  readonly caption: boolean;
  readonly quote: boolean;
  /** The level of a list whose item this goes on with ("List Continue 2"): 0 for the outermost. */
  readonly continues: number | null;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly caps: boolean | undefined;
  readonly font: string | undefined;
  /** `w:numPr` of its paragraphs. */
  readonly numbering: Element | undefined;
}

const NO_STYLE: Style = {
  heading: null,
  title: false,
  caption: false,
  quote: false,
  continues: null,
  bold: undefined,
  italic: undefined,
  caps: undefined,
  font: undefined,
  numbering: undefined,
};

/** Names of heading styles: Word keeps English ones in the file whatever the screen shows, other programs do not. */
const HEADING = /^(?:heading|đề mục|đầu đề|tiêu đề|überschrift|titre|标题)\s*(\d)$/i;
const TITLE = /^(?:title|tiêu đề|tên văn bản)$/i;
const QUOTE = /^(?:intense )?quote$|^trích dẫn$/i;
const CONTINUES = /^list continue(?: ([2-9]))?$/i;
const CAPTION = /^(?:caption|chú thích|chú thích ảnh)$/i;

/** The styles of a document, by their ids. */
export function stylesOf(parts: Parts): (id: string | undefined) => Style {
  const written = new Map(
    elementsIn(childOf(parts.xml('styles.xml'), 'w:styles'), 'w:style').map((style) => [
      style.attributes['w:styleId'],
      style,
    ]),
  );
  const known = new Map<string, Style>();
  const styleOf = (id: string | undefined, below = 0): Style => {
    if (id === undefined || below > 20) return NO_STYLE;
    const style = written.get(id);
    // Some programs write the name where the id belongs, and no list of styles.
    if (!style) return named(id.replace(/^(\p{L}+)(\d)$/u, '$1 $2'), NO_STYLE);
    const ready = known.get(id) ?? read(style, styleOf(valueOf(style, 'w:basedOn'), below + 1));
    known.set(id, ready);
    return ready;
  };
  return styleOf;
}

function named(written: string, base: Style): Style {
  const name = written.normalize('NFC');
  const going = CONTINUES.exec(name);
  const level = HEADING.exec(name)?.[1];
  return {
    ...base,
    heading: level ? Number(level) : base.heading,
    title: base.title || TITLE.test(name),
    caption: base.caption || CAPTION.test(name),
    quote: base.quote || QUOTE.test(name),
    continues: going ? Number(going[1] ?? 1) - 1 : base.continues,
  };
}

function read(style: Element, base: Style): Style {
  const paragraph = childOf(style, 'w:pPr');
  const run = childOf(style, 'w:rPr');
  const own = named(valueOf(style, 'w:name') ?? '', base);
  const outline = wholeOf(valueOf(paragraph, 'w:outlineLvl'), 9);
  return {
    ...own,
    heading: own.heading ?? (outline < 9 ? outline + 1 : null),
    bold: switchOf(run, 'w:b') ?? base.bold,
    italic: switchOf(run, 'w:i') ?? base.italic,
    caps: switchOf(run, 'w:caps') ?? base.caps,
    font: childOf(run, 'w:rFonts')?.attributes['w:ascii'] ?? base.font,
    numbering: childOf(paragraph, 'w:numPr') ?? base.numbering,
  };
}
