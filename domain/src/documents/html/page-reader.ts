import { decodeFont, type LegacyEncoding } from '../../text/legacy.ts';
import type { ListKind } from '../clean/nest-lists.ts';
import type { PictureCollector } from '../clean/picture-collector.ts';
import { captionLine, listLine, marked } from '../clean/vocabulary.ts';
import { element, isElement, styleOf, type Element, type Item } from '../tree/element.ts';
import { readImage } from './read-image.ts';
import { stateIn, type State } from './state.ts';
import { markerReader, wordLine } from './word-lines.ts';

/** Nothing of these is read: code, looks, forms, and what is there to get about in a page. */
const DROPPED: ReadonlySet<string> = new Set(
  'script style head title meta link base noscript template iframe object embed applet svg math canvas nav button input select textarea option datalist audio video map area xml del'.split(
    ' ',
  ),
);

const LIST_STYLES: Readonly<Record<string, ListKind>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/** Reads the elements of one page, in order. */
export interface PageReader {
  read(of: Element, state: State): readonly Item[];
  /** What Word marks as the title of the document. */
  titles(): readonly Element[];
  decoded(): LegacyEncoding | null;
}

export function pageReader(collector: PictureCollector): PageReader {
  const marker = markerReader();
  const titles: Element[] = [];
  let decoded: LegacyEncoding | null = null;

  const inside = (children: readonly Item[], state: State): readonly Item[] =>
    children.flatMap((child) => (isElement(child) ? one(child, state) : words(child, state)));

  function words(text: string, state: State): readonly Item[] {
    if (state.font) decoded = state.font.encoding;
    const read = state.font ? decodeFont(text, state.font) : text;
    if (state.pre && /[\n\r]/.test(read))
      return read
        .split(/\r\n?|\n/)
        .flatMap((line, at) => [...(at > 0 ? [element('br')] : []), marked(line, state)]);
    // Of white space in the source only one space is seen; a tab is written otherwise.
    const shown = state.pre ? read : read.replace(/[ \t\r\n\f]+/g, ' ');
    return shown === '' ? [] : [shown.trim() === '' && !shown.includes('\t') ? shown : marked(shown, state)];
  }

  function one(of: Element, around: State): readonly Item[] {
    if (DROPPED.has(of.tag) || isUnseen(of)) return [];
    const state = stateIn(of, around);
    const tabs = Number(styleOf(of, 'mso-tab-count'));
    if (tabs > 0) return [marked('\t'.repeat(Math.min(tabs, 50)), state)];
    switch (of.tag) {
      case 'img':
        return readImage(of, collector);
      case 'br':
        return [element('br')];
      case 'hr':
        return state.notes ? [] : [element('hr')];
      case 'p':
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return paragraph(of, state);
      case 'ul':
      case 'ol':
        return [list(of, state)];
      case 'li':
        return item(of, state);
      case 'td':
      case 'th':
        return [element(of.tag, inside(of.children, { ...state, bold: false }), cellAttributes(of))];
      case 'table':
      case 'thead':
      case 'tbody':
      case 'tfoot':
      case 'tr':
      case 'caption':
      case 'blockquote':
      case 'figcaption':
        return [element(of.tag, inside(of.children, state))];
      case 'pre':
      case 'dt':
      case 'dd':
        return [element('p', inside(of.children, of.tag === 'dt' ? { ...state, bold: true } : state))];
      default:
        return isContainer(of.tag)
          ? [element('div', inside(of.children, state))]
          : inside(of.children, state);
    }
  }

  function paragraph(of: Element, state: State): readonly Item[] {
    const line = wordLine(of);
    const level = headingLevel(of);
    if (level) {
      const heading = element(
        `h${level}`,
        inside(of.children, { ...state, heading: true, bold: false, italic: false }),
      );
      if (isTitle(of)) titles.push(heading);
      return [heading];
    }
    if (line) return [listLine({ ...line, ...marker(line), content: inside(line.content, state) })];
    const content = inside(of.children, state);
    return [
      /\bMsoCaption\b/.test(of.attributes['class'] ?? '') ? captionLine(content) : element('p', content),
    ];
  }

  function list(of: Element, state: State): Element {
    const first = of.children.find((child): child is Element => isElement(child) && child.tag === 'li');
    const style = styleOf(of, 'list-style-type') || (first ? styleOf(first, 'list-style-type') : '');
    const type = LIST_STYLES[style] ?? of.attributes['type'];
    const attributes = {
      ...(of.attributes['start'] ? { start: of.attributes['start'] } : {}),
      ...(type ? { type } : {}),
    };
    const children = inside(of.children, state);
    // Word on the web puts each item into a list of its own and says its level beside it.
    const lines = children.filter((child): child is Element => isElement(child) && child.tag === 'line');
    if (lines.length > 0)
      return element(
        'div',
        lines.map((line) => numbered(line, of)),
      );
    return element(of.tag, children, of.tag === 'ol' ? attributes : {});
  }

  function item(of: Element, state: State): readonly Item[] {
    const { 'data-listid': id, 'data-aria-level': level, 'data-aria-posinset': position } = of.attributes;
    const content = inside(of.children, state);
    if (!id || !level) return [element('li', content)];
    const line = {
      list: id,
      level: Math.max(0, Number(level) - 1) || 0,
      kind: 'bullet' as const,
      value: Number(position) || 1,
    };
    return [
      listLine({
        ...line,
        content: content.flatMap((each) => (isElement(each) && each.tag === 'p' ? each.children : [each])),
      }),
    ];
  }

  return { read: (of, state) => inside(of.children, state), titles: () => titles, decoded: () => decoded };
}

function numbered(line: Element, list: Element): Element {
  const kind = list.tag === 'ol' ? (LIST_STYLES[styleOf(list, 'list-style-type')] ?? '1') : 'bullet';
  return { ...line, attributes: { ...line.attributes, kind } };
}

const isTitle = ({ attributes }: Element): boolean => /\bMsoTitle\b/.test(attributes['class'] ?? '');

/** The level of a heading, by its tag or by what Word says of it; null for a paragraph. */
function headingLevel(of: Element): number | null {
  if (isTitle(of)) return 1;
  const tagged = /^h([1-6])$/.exec(of.tag)?.[1];
  const outlined = /^[1-6]$/.exec(styleOf(of, 'mso-outline-level'))?.[0];
  const level = Number(tagged ?? outlined ?? 0);
  return level > 0 ? level : null;
}

/** What a page holds and does not show, and remarks of reviewers. */
function isUnseen(of: Element): boolean {
  const { attributes } = of;
  if ('hidden' in attributes || attributes['role'] === 'navigation') return true;
  if (styleOf(of, 'display') === 'none' || styleOf(of, 'mso-hide') === 'all') return true;
  if (/^(comment-list|comment)$/.test(styleOf(of, 'mso-element'))) return true;
  return /\b(msocomanchor|MsoCommentReference|msocomoff|msoDel)\b/.test(attributes['class'] ?? '');
}

const CONTAINERS: ReadonlySet<string> = new Set(
  'div section article main header footer aside center address form fieldset details summary figure dl body html hgroup w:sdt'.split(
    ' ',
  ),
);
const isContainer = (tag: string): boolean => CONTAINERS.has(tag);

function cellAttributes(of: Element): Readonly<Record<string, string>> {
  const { colspan, rowspan } = of.attributes;
  const align = styleOf(of, 'text-align') || (of.attributes['align'] ?? '');
  return {
    ...(colspan && colspan !== '1' ? { colspan } : {}),
    ...(rowspan && rowspan !== '1' ? { rowspan } : {}),
    ...(/^(center|right)$/i.test(align) ? { align: align.toLowerCase() } : {}),
  };
}
