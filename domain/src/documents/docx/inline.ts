import { element, elementsIn, textOf, type Element, type Item } from '../tree/element.ts';
import { readDrawing } from './drawing.ts';
import { fieldReader, linkOf, type Fields } from './fields.ts';
import { GONE, HOLDERS, type Reader } from './reader.ts';
import { lookOf } from './run-words.ts';
import type { Style } from './styles.ts';

/** What is in a paragraph: words with their marks, breaks, places of pictures, and the texts of text boxes. */
export function readInline(paragraph: Element, style: Style, reader: Reader): readonly Item[] {
  const fields = fieldReader();
  const inside = (of: Element, href: string | null): readonly Item[] =>
    elementsIn(of).flatMap((child) => one(child, href));
  const one = (child: Element, href: string | null): readonly Item[] => {
    if (GONE.has(child.tag)) return [];
    if (HOLDERS.has(child.tag)) return inside(child, href);
    switch (child.tag) {
      case 'w:r':
        return readRun(child, { style, reader, fields, href });
      case 'w:hyperlink': {
        const target = reader.parts.target(reader.part, child.attributes['r:id'] ?? '');
        return inside(child, target?.external ? target.target : href);
      }
      case 'w:fldSimple':
        return inside(child, linkOf(child.attributes['w:instr'] ?? '') ?? href);
      case 'm:oMath':
      case 'm:oMathPara':
        return [textOf(child)];
      case 'mc:AlternateContent':
        return inside(chosen(child), href);
      default:
        return [];
    }
  };
  return inside(paragraph, null);
}

/** Of the same thing told in several ways, the first: it is the newest. */
const chosen = (of: Element): Element => elementsIn(of)[0] ?? of;

interface Around {
  readonly style: Style;
  readonly reader: Reader;
  readonly fields: Fields;
  readonly href: string | null;
}

const BREAKS: ReadonlySet<string> = new Set(['w:br', 'w:cr']);

function readRun(run: Element, { style, reader, fields, href }: Around): readonly Item[] {
  const look = lookOf(run, style, reader);
  const address = (): string | null => href ?? fields.href();
  const one = (child: Element): readonly Item[] => {
    if (child.tag === 'w:fldChar') fields.mark(child.attributes['w:fldCharType']);
    if (child.tag === 'w:instrText') fields.instruct(textOf(child));
    if (!fields.isText() || look.hidden) return [];
    if (BREAKS.has(child.tag))
      return (child.attributes['w:type'] ?? 'textWrapping') === 'textWrapping' ? [element('br')] : [];
    switch (child.tag) {
      case 'w:t':
        return textOf(child) === '' ? [] : [look.show(textOf(child), address())];
      case 'w:tab':
      case 'w:ptab':
        return ['\t'];
      case 'w:noBreakHyphen':
        return [look.show('-', address())];
      case 'w:sym':
        return [String.fromCharCode(parseInt(child.attributes['w:char'] ?? '', 16) || 0x2022)];
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return noteSign(child, reader);
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return readDrawing(child, reader);
      case 'mc:AlternateContent':
        return elementsIn(chosen(child)).flatMap(one);
      default:
        return [];
    }
  };
  return elementsIn(run).flatMap(one);
}

function noteSign(reference: Element, reader: Reader): readonly Item[] {
  const kind = reference.tag === 'w:footnoteReference' ? 'footnotes' : 'endnotes';
  return [`[${reader.note(kind, reference.attributes['w:id'] ?? '')}]`];
}
