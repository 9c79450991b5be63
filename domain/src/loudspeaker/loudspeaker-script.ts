import type { EditionSnapshot } from '../story/edition.ts';
import { plainText } from '../story/rich-node.ts';
import { blocksOf, type SilentKind } from './script-blocks.ts';
import { ended, linesOf } from './sentences.ts';
import { createSpeaker } from './speak.ts';
import { speakingSeconds, syllablesIn } from './speaking-time.ts';
import { VOICES, type VoiceName } from './voice.ts';

/** What stands where the officer says the name of the station. */
export const STATION = '[tên đài truyền thanh]';

/** Syllables after which a script ends: more than an hour and a half nobody reads aloud. */
export const MOST_SYLLABLES = 20_000;
/** Characters of one paragraph that are looked at. */
const MOST_CHARACTERS = 20_000;

export interface ScriptPart {
  readonly kind: 'frame' | 'headline' | 'heading' | 'text';
  /** Read one after another, with a breath between them. */
  readonly lines: readonly string[];
}

/** A published story as an officer reads it over the loudspeakers of a commune. */
export interface LoudspeakerScript {
  readonly headline: string;
  readonly parts: readonly ScriptPart[];
  readonly syllables: number;
  /** How long reading takes, by estimate. */
  readonly seconds: number;
  /** What is left as it was written: nobody knows how it is said. Each once. */
  readonly unclear: readonly string[];
  readonly leftOut: readonly { readonly kind: SilentKind; readonly count: number }[];
  /** The story goes on after the end of the script. */
  readonly cut: boolean;
}

/** What of an edition is read. */
export type ReadEdition = Pick<
  EditionSnapshot,
  'kind' | 'headline' | 'standfirst' | 'byline' | 'body' | 'unit' | 'correctionNote'
>;

/** The script of an edition in the voice of a region. The same edition gives the same script. */
export function loudspeakerScript(edition: ReadEdition, voiceName: VoiceName = 'north'): LoudspeakerScript {
  const { headline, standfirst, byline, body, unit, correctionNote } = edition;
  const context = `${standfirst}\n${plainText(body)}`.slice(0, MOST_CHARACTERS * 5);
  const speak = createSpeaker({ voice: VOICES[voiceName], context });
  const unclear = new Set<string>();
  const parts: ScriptPart[] = [];
  let syllables = 0;
  let cut = false;
  const say = (kind: ScriptPart['kind'], text: string): void => {
    if (syllables >= MOST_SYLLABLES) cut = true;
    if (cut || text.trim() === '') return;
    if (text.length > MOST_CHARACTERS) cut = true;
    const spoken = speak(wholeWords(text));
    const lines = linesOf(ended(spoken.text));
    if (lines.length === 0) return;
    spoken.unclear.forEach((written) => unclear.add(written));
    syllables += lines.reduce((sum, line) => sum + syllablesIn(line), 0);
    parts.push({ kind, lines });
  };
  const frame = (...lines: string[]): void => {
    parts.push({ kind: 'frame', lines });
    syllables += lines.reduce((sum, line) => sum + syllablesIn(line), 0);
  };
  const from = speak(unit.name).text;
  const what = edition.kind === 'news' ? 'tin' : 'bài';

  frame(`Đây là ${STATION}. Kính chào quý vị và các bạn.`, `Sau đây là ${what} của ${from}.`);
  say('headline', headline);
  if (correctionNote) say('text', `Đính chính: ${correctionNote}`);
  say('text', standfirst);
  const { blocks, leftOut } = blocksOf(body);
  for (const { kind, text } of blocks) say(kind, text);
  frame(
    `Quý vị và các bạn vừa nghe ${what} của ${from}${byline === '' || byline === unit.name ? '' : `, do ${speak(byline).text} thực hiện`}.`,
    'Xin cảm ơn quý vị và các bạn đã chú ý lắng nghe.',
  );
  return {
    headline,
    parts,
    syllables,
    seconds: speakingSeconds(syllables),
    unclear: [...unclear],
    leftOut: [...leftOut].map(([kind, count]) => ({ kind, count })),
    cut,
  };
}

/** The beginning of a text, no longer than is looked at and not cut within a word or number. */
const wholeWords = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : text.slice(0, MOST_CHARACTERS).replace(/\S+$/u, '');
