import type { RichNode } from '@toasoan/domain';

/** The inline text of a line as rich text. */
type Inline = (text: string) => RichNode[];

const SECTION = /^:::(info|figures|timeline|quote|question)\s*(.*)$/;

/**
 * A section in the markup: `:::info Title`, `:::question Question?` with paragraphs (and `- ` lists in a box) on the
 * lines below; `:::figures` and `:::timeline` with a row `a | b` a line; `:::quote` with `words | speaker`. Null for
 * lines that are none.
 */
export function sectionNode([first = '', ...lines]: readonly string[], inline: Inline): RichNode | null {
  const [, kind, title = ''] = SECTION.exec(first) ?? [];
  const line = (type: string, text: string): RichNode => ({
    type,
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  });
  const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: inline(text) });
  const rows = (type: string, left: string, right: (text: string) => RichNode): RichNode[] =>
    lines.map((row) => {
      const [a = '', b = ''] = row.split('|').map((part) => part.trim());
      return { type, content: [line(left, a), right(b)] };
    });
  switch (kind) {
    case 'info':
      return { type: 'infoBox', content: [line('infoBoxTitle', title), ...lines.map(paragraph)] };
    case 'question':
      return { type: 'questionAnswer', content: [line('question', title), ...lines.map(paragraph)] };
    case 'figures':
      return {
        type: 'keyFigures',
        content: rows('keyFigure', 'keyNumber', (text) => line('keyLabel', text)),
      };
    case 'timeline':
      return {
        type: 'timeline',
        content: rows('timelineRow', 'timelineTime', (text) => ({
          type: 'timelineText',
          content: inline(text),
        })),
      };
    case 'quote': {
      const [words = '', speaker = ''] = (lines[0] ?? '').split('|').map((part) => part.trim());
      return { type: 'pullQuote', content: [line('pullQuoteText', words), line('speaker', speaker)] };
    }
    default:
      return null;
  }
}
