import type { LoudspeakerScript } from './loudspeaker-script.ts';
import { SILENT } from './script-blocks.ts';
import { durationInWords, SYLLABLES_A_MINUTE } from './speaking-time.ts';

/** The name of a script, on screen and in files. */
export const SCRIPT_TITLE = 'Bản đọc loa truyền thanh';

/** "Thời lượng đọc khoảng 2 phút 5 giây (415 tiếng, 200 tiếng mỗi phút)." */
export const durationLine = ({ seconds, syllables }: LoudspeakerScript): string =>
  `Thời lượng đọc khoảng ${durationInWords(seconds)} (${syllables} tiếng, ${SYLLABLES_A_MINUTE} tiếng mỗi phút).`;

/** What the reader has to know before reading aloud. */
export function notesOf({ unclear, leftOut, cut }: LoudspeakerScript): string[] {
  const silent = leftOut.map(({ kind, count }) => `${count} ${SILENT[kind]}`).join(', ');
  return [
    ...(unclear.length > 0 ? [`Chưa rõ cách đọc: ${unclear.join(', ')}.`] : []),
    ...(silent === '' ? [] : [`Không đưa vào bản đọc: ${silent}.`]),
    ...(cut ? ['Bài quá dài nên bản đọc dừng giữa chừng.'] : []),
  ];
}

/** The script as plain text, line ends as Windows has them and with the mark by which any Notepad knows UTF-8. */
export function scriptText(script: LoudspeakerScript): string {
  const head = [SCRIPT_TITLE.toUpperCase(), durationLine(script), ...notesOf(script)];
  const parts = script.parts.map(({ lines }) => lines.join('\n'));
  return `\u{feff}${[head.join('\n'), '-----', ...parts].join('\n\n')}\n`.replace(/\n/g, '\r\n');
}
