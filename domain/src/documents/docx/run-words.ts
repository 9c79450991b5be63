import { isAllowedHref } from '../../richtext/attributes.ts';
import { decodeFont, legacyFont } from '../../text/legacy.ts';
import { marked } from '../clean/vocabulary.ts';
import { childOf, type Element, type Item } from '../tree/element.ts';
import { switchOf, valueOf } from './attributes.ts';
import type { Reader } from './reader.ts';
import type { Style } from './styles.ts';

/** How the words of a run look. */
export interface Look {
  readonly hidden: boolean;
  /** A text of the run as it stands in the document. */
  readonly show: (text: string, href: string | null) => Item;
}

/** The look of a run: its own properties, then its style's, then its paragraph's. */
export function lookOf(run: Element, around: Style, reader: Reader): Look {
  const own = childOf(run, 'w:rPr');
  const style = reader.styleOf(valueOf(own, 'w:rStyle'));
  const bold = switchOf(own, 'w:b') ?? style.bold ?? around.bold ?? false;
  const italic = switchOf(own, 'w:i') ?? style.italic ?? (around.quote ? false : around.italic) ?? false;
  const caps = switchOf(own, 'w:caps') ?? style.caps ?? around.caps ?? false;
  const { 'w:ascii': ascii, 'w:hAnsi': ansi } = childOf(own, 'w:rFonts')?.attributes ?? {};
  const font = legacyFont(ascii ?? ansi ?? style.font ?? around.font ?? '');
  // A heading is heavy anyway, and its style says how.
  const plain = around.heading !== null || around.title;
  return {
    hidden: switchOf(own, 'w:vanish') ?? false,
    show(text, href) {
      if (font) reader.meetEncoding(font.encoding);
      const decoded = font ? decodeFont(text, font) : text;
      const shown = caps ? decoded.toLocaleUpperCase('vi') : decoded;
      const address = isAllowedHref(href) && !href.startsWith('/') ? href : null;
      return marked(shown, { bold: bold && !plain, italic: italic && !plain, href: address });
    },
  };
}
