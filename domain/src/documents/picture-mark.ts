import { plainText, type RichNode } from '../story/rich-node.ts';
import { element, type Element } from './tree/element.ts';

/** Signs nobody writes (Unicode's last private range) around the number of a picture that is still to come. */
const OPEN = '\u{F0000}';
const CLOSE = '\u{F0001}';
const MARK = new RegExp(`^${OPEN}(\\d+)${CLOSE}$`, 'u');

/** Text from outside without the signs of the marks, so that no page can write one. */
export const withoutMarks = (text: string): string => text.replace(/[\u{F0000}\u{F0001}]/gu, '');

/** The place of a picture, as a paragraph of its own. */
export const pictureMark = (picture: number): Element => element('p', [`${OPEN}${picture}${CLOSE}`]);

/** The number of the picture whose place this block or text is; null for any other. */
export function pictureAt(block: RichNode | string): number | null {
  const text = typeof block === 'string' ? block : block.type === 'paragraph' ? plainText(block) : '';
  const found = MARK.exec(text);
  return found ? Number(found[1]) : null;
}
