import { cleanText, type RichNode } from '@toasoan/domain';

const ITEM = /^\s*[-–•*]\s+/;
const NUMBERED = /^\s*\d{1,3}[.)]\s+/;

/**
 * Plain text as blocks of a body: an empty line ends a paragraph, a line end inside one is kept, lines beginning with
 * "- " are a list and lines beginning with "1. " a numbered one. Gives the form in which the newsroom stores it.
 */
export function blocksOfText(text: string): RichNode[] {
  return cleanText(text)
    .split(/\n\s*\n/)
    .flatMap((paragraph) => runsOf(paragraph.split('\n').map((line) => line.trim())))
    .map(blockOf);
}

type Kind = 'paragraph' | 'bulletList' | 'orderedList';
interface Run {
  readonly kind: Kind;
  readonly lines: string[];
}

/** The lines of one paragraph by what they are, empty ones left out. */
function runsOf(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines.filter((each) => each !== '')) {
    const kind = kindOf(line);
    const words = kind === 'paragraph' ? line : line.replace(kind === 'bulletList' ? ITEM : NUMBERED, '');
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(words);
    else runs.push({ kind, lines: [words] });
  }
  return runs;
}

function kindOf(line: string): Kind {
  if (ITEM.test(line)) return 'bulletList';
  return NUMBERED.test(line) ? 'orderedList' : 'paragraph';
}

const inline = (line: string): RichNode => ({ type: 'text', text: line });
const paragraph = (content: readonly RichNode[]): RichNode => ({ type: 'paragraph', content });

function blockOf({ kind, lines }: Run): RichNode {
  switch (kind) {
    case 'paragraph':
      return paragraph(
        lines.flatMap((line, index) =>
          index === 0 ? [inline(line)] : [{ type: 'hardBreak' }, inline(line)],
        ),
      );
    case 'bulletList':
      return { type: 'bulletList', content: lines.map(itemOf) };
    case 'orderedList':
      return { type: 'orderedList', attrs: { start: 1, type: null }, content: lines.map(itemOf) };
  }
}

const itemOf = (line: string): RichNode => ({ type: 'listItem', content: [paragraph([inline(line)])] });
