import type { LoudspeakerScript, ScriptPart } from '../../loudspeaker/loudspeaker-script.ts';
import { durationLine, notesOf, SCRIPT_TITLE } from '../../loudspeaker/script-text.ts';
import { NUMBERED_PAGE, SPOKEN_STYLES } from './layout.ts';
import { packDocx } from './pack-docx.ts';
import { line } from './paragraphs.ts';
import { AT_TOP } from './writer.ts';
import { WORD, x, type Xml } from './xml.ts';

const styled = (text: string, style: string): Xml => line(text, { ...AT_TOP, style });

const HEAVY: readonly ScriptPart['kind'][] = ['headline', 'heading'];

const partOf = ({ kind, lines }: ScriptPart): Xml[] =>
  lines.map((text, at) =>
    styled(text, HEAVY.includes(kind) ? 'SpokenHeading' : at === 0 ? 'Spoken' : 'SpokenOn'),
  );

/** A script as a Word file: every line a paragraph of its own, how long it takes above, pages numbered from the first. */
export function scriptDocx(script: LoudspeakerScript): Uint8Array {
  return packDocx({
    title: script.headline,
    blocks: [
      styled(SCRIPT_TITLE.toUpperCase(), 'Title'),
      ...[durationLine(script), ...notesOf(script)].map((text) => styled(text, 'SpokenNote')),
      ...script.parts.flatMap(partOf),
    ],
    page: NUMBERED_PAGE,
    styles: SPOKEN_STYLES,
    numbering: x('w:numbering', WORD),
    relations: [],
    media: new Map(),
  });
}
