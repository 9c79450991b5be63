import { captionLine, continuedLine, listLine } from '../clean/vocabulary.ts';
import { childOf, element, elementsIn, type Element, type Item } from '../tree/element.ts';
import { switchOf, valueOf, wholeOf } from './attributes.ts';
import { readInline } from './inline.ts';
import { GONE, HOLDERS, type Reader } from './reader.ts';
import { readTable } from './table.ts';

/** The paragraphs and tables in the body, a cell, a note or a text box. */
export function readStory(of: Element, reader: Reader): readonly Item[] {
  const items: Item[] = [];
  /** What belongs to the paragraph that follows, because the mark between the two was deleted. */
  let carried: readonly Item[] = [];
  const walk = (children: readonly Element[]): void => {
    for (const child of children) {
      if (child.tag === 'w:p') {
        const content = [...carried, ...readInline(child, paragraphStyle(child, reader), reader)];
        carried = isJoined(child) ? content : [];
        if (carried.length === 0) items.push(paragraph(child, content, reader));
      } else if (child.tag === 'w:tbl') items.push(readTable(child, reader));
      else if (child.tag === 'mc:AlternateContent') walk(elementsIn(elementsIn(child)[0]));
      else if (HOLDERS.has(child.tag) && !GONE.has(child.tag)) walk(elementsIn(child));
    }
  };
  walk(elementsIn(of));
  if (carried.length > 0) items.push(element('p', carried));
  return items;
}

const propertiesOf = (paragraph: Element): Element | undefined => childOf(paragraph, 'w:pPr');

/** The style of a paragraph, its own outline level counted in. */
function paragraphStyle(paragraph: Element, { styleOf }: Reader) {
  const properties = propertiesOf(paragraph);
  const style = styleOf(valueOf(properties, 'w:pStyle'));
  const outline = wholeOf(valueOf(properties, 'w:outlineLvl'), -1);
  return outline < 0 ? style : { ...style, heading: outline < 9 ? outline + 1 : null };
}

/** Whether a reviewer joined this paragraph with the next. */
const isJoined = (paragraph: Element): boolean =>
  childOf(childOf(propertiesOf(paragraph), 'w:rPr'), 'w:del') !== undefined;

function paragraph(of: Element, content: readonly Item[], reader: Reader): Item {
  const style = paragraphStyle(of, reader);
  const numPr = childOf(propertiesOf(of), 'w:numPr');
  const number = reader.number(numbering(numPr, style.numbering));
  if (style.title || style.heading !== null) {
    if (style.title) reader.meetTitle(content);
    const label = number && number.label !== '' ? [`${number.label} `] : [];
    return element(`h${style.title ? 1 : Math.min(6, style.heading ?? 1)}`, [...label, ...content]);
  }
  if (number) return listLine({ ...number, content });
  if (style.continues !== null) return continuedLine(style.continues, content);
  if (style.quote) return element('blockquote', [element('p', content)]);
  if (isRule(of, content)) return element('hr');
  return style.caption ? captionLine(content) : element('p', content);
}

/** A line drawn under nothing: what Word makes of "---". */
const isRule = (paragraph: Element, content: readonly Item[]): boolean =>
  content.length === 0 && childOf(childOf(propertiesOf(paragraph), 'w:pBdr'), 'w:bottom') !== undefined;

/** A paragraph's own list; the level may come from it and the list from its style. */
function numbering(own: Element | undefined, ofStyle: Element | undefined): Element | undefined {
  if (!own || !ofStyle || childOf(own, 'w:numId')) return own ?? ofStyle;
  return element('w:numPr', [...elementsIn(own, 'w:ilvl'), ...elementsIn(ofStyle, 'w:numId')]);
}

/** Whether a row was deleted by a reviewer, or is hidden. */
export const isGone = (row: Element): boolean =>
  childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined ||
  (switchOf(childOf(row, 'w:trPr'), 'w:hidden') ?? false);
