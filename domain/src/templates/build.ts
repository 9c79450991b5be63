import { DESK_NOTE, type RichNode } from '../story/rich-node.ts';
import { PROMPT_MARK } from './prompt.ts';

/** The nodes templates are made of. What is to be written is left empty. */

const node = (type: string, ...content: readonly RichNode[]): RichNode => ({ type, content });
const words = (text: string): readonly RichNode[] => (text === '' ? [] : [{ type: 'text', text }]);
const line = (type: string, text = ''): RichNode => (text === '' ? { type } : { type, content: words(text) });

/** Tells the writer what belongs below, in a note to the desk: no edition has it. */
export const prompt = (...texts: readonly string[]): RichNode =>
  node(DESK_NOTE, ...texts.map((text) => line('paragraph', PROMPT_MARK + text)));

/** An empty line to write on. */
export const blank: RichNode = { type: 'paragraph' };

export const heading = (text: string): RichNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: words(text),
});

export const bullets = (count: number): RichNode =>
  node('bulletList', ...Array.from({ length: count }, () => node('listItem', blank)));

export const infoBox = (title: string): RichNode => node('infoBox', line('infoBoxTitle', title), blank);

export const pullQuote: RichNode = node('pullQuote', line('pullQuoteText'), line('speaker'));

export const question = (text = ''): RichNode => node('questionAnswer', line('question', text), blank);

export const timeline = (rows: number): RichNode =>
  node(
    'timeline',
    ...Array.from({ length: rows }, () => node('timelineRow', line('timelineTime'), line('timelineText'))),
  );

export const keyFigures = (count: number): RichNode =>
  node(
    'keyFigures',
    ...Array.from({ length: count }, () => node('keyFigure', line('keyNumber'), line('keyLabel'))),
  );

/** A table with a head; cells without words are empty. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): RichNode =>
  node(
    'table',
    node('tableRow', ...head.map((text) => node('tableHeader', line('paragraph', text)))),
    ...rows.map((row) =>
      node('tableRow', ...head.map((_, i) => node('tableCell', line('paragraph', row[i] ?? '')))),
    ),
  );
