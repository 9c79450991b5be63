import type { LegacyEncoding } from '../../text/legacy.ts';
import type { PictureCollector } from '../clean/picture-collector.ts';
import type { Element, Item } from '../tree/element.ts';
import type { Numbered } from './numbering.ts';
import type { Parts } from './parts.ts';
import type { Style } from './styles.ts';

/** What the readers of paragraphs, runs and tables share while one document is read. */
export interface Reader {
  readonly parts: Parts;
  /** The part that is being read: references hold within it. */
  readonly part: string;
  readonly styleOf: (id: string | undefined) => Style;
  readonly number: (numPr: Element | undefined) => Numbered | null;
  readonly collector: PictureCollector;
  /** Counts a footnote or endnote; gives the number it has in the text. */
  readonly note: (kind: 'footnotes' | 'endnotes', id: string) => number;
  readonly meetTitle: (title: readonly Item[]) => void;
  readonly meetEncoding: (encoding: LegacyEncoding) => void;
}

/** Elements that only hold others: content controls, accepted insertions, smart tags. */
export const HOLDERS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
]);

/** What a reviewer took out, and remarks: not part of the text as it reads. */
export const GONE: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:rt']);
