import type { Cue } from './captions.ts';
import type { Size } from './renditions.ts';

/** A typeface with every Vietnamese letter, present wherever ffmpeg comes with fonts; others are looked for after it. */
export const CAPTION_FONT = 'DejaVu Sans';

/**
 * Captions as a script for drawing them into the picture (Advanced SubStation Alpha): white on a dark outline at the
 * foot, large enough for a phone held upright.
 */
export function toAss(cues: readonly Cue[], { width, height }: Size): string {
  const size = Math.round(Math.max(14, Math.min(0.055 * height, 0.06 * width)));
  const side = Math.round(0.05 * width);
  const foot = Math.round(0.06 * height);
  const outline = Math.max(1, Math.round(size / 12));
  return [
    '[Script Info]',
    'ScriptType: v4.00+',
    'WrapStyle: 0',
    'ScaledBorderAndShadow: yes',
    `PlayResX: ${width}`,
    `PlayResY: ${height}`,
    '',
    '[V4+ Styles]',
    'Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding',
    `Style: Default,${CAPTION_FONT},${size},&H00FFFFFF,&H00FFFFFF,&H00101010,&H80000000,-1,0,0,0,100,100,0,0,1,${outline},${Math.ceil(outline / 2)},2,${side},${side},${foot},1`,
    '',
    '[Events]',
    'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
    ...cues.map(
      ({ startMs, endMs, text }) =>
        `Dialogue: 0,${clock(startMs)},${clock(endMs)},Default,,0,0,0,,${literal(text)}`,
    ),
    '',
  ].join('\n');
}

/** Hundredths of a second, 0:01:02.50. */
function clock(ms: number): string {
  const hundredths = Math.round(ms / 10);
  const two = (value: number): string => String(value).padStart(2, '0');
  const seconds = Math.floor(hundredths / 100);
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

/** Braces would be commands, and a backslash begins one: a word joiner behind it keeps it a backslash. */
const literal = (text: string): string =>
  text.replaceAll('{', '(').replaceAll('}', ')').replaceAll('\\', '\\\u2060').replaceAll('\n', '\\N');
