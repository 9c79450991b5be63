import { cleanText } from '../text/clean.ts';
import { MAX_CAPTION_BYTES } from './limits.ts';
import { stamp } from './video-plan-shapes.ts';

/** One caption: plain text, one or several lines, shown from `startMs` until `endMs`. */
export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
}

/** What may be wrong with a file of captions, as told to the person who handed it in. */
export const CAPTION_PROBLEMS = {
  too_large: 'Tệp phụ đề quá lớn.',
  too_many: 'Tệp phụ đề có quá nhiều câu.',
  too_long: 'Câu phụ đề này quá dài.',
  header:
    'Không nhận ra tệp WebVTT hoặc SRT: không thấy dòng thời gian nào, ví dụ 00:00:01,000 --> 00:00:04,000.',
  timing: 'Dòng thời gian không đúng dạng 00:00:01,000 --> 00:00:04,000.',
  no_timing: 'Câu phụ đề này thiếu dòng thời gian.',
  backwards: 'Thời điểm kết thúc phải sau thời điểm bắt đầu.',
  empty: 'Tệp phụ đề không có câu nào.',
} as const;
export type CaptionProblem = keyof typeof CAPTION_PROBLEMS;

export type ParsedCaptions =
  | { readonly ok: true; readonly cues: readonly Cue[] }
  /** `line` counts from 1. */
  | { readonly ok: false; readonly problem: CaptionProblem; readonly line: number };

const MAX_CUES = 5_000;
const MAX_CUE_CHARS = 1_000;

/** Reads WebVTT or SubRip, forgivingly: byte order mark, any line ends, styling left out, cues put in order. */
export function parseCaptions(source: string): ParsedCaptions {
  if (source.length > MAX_CAPTION_BYTES) return { ok: false, problem: 'too_large', line: 1 };
  const text = cleanText(source.replace(/^\ufeff/, ''));
  const isVtt = /^WEBVTT(?:[ \t\n]|$)/.test(text);
  const cues: Cue[] = [];
  for (const block of blocksOf(text)) {
    if (isVtt && /^(?:WEBVTT|NOTE|STYLE|REGION)(?:[ \t]|$)/.test(block.lines[0] ?? '')) continue;
    const cue = readCue(block.lines, isVtt);
    if ('problem' in cue) {
      const problem = cues.length === 0 && cue.problem === 'no_timing' && !isVtt ? 'header' : cue.problem;
      return { ok: false, problem, line: block.line + cue.at };
    }
    if (cues.length >= MAX_CUES) return { ok: false, problem: 'too_many', line: block.line };
    if (cue.text !== '') cues.push(cue);
  }
  if (cues.length === 0) return { ok: false, problem: 'empty', line: 1 };
  // Sorting is stable: cues of the same instant stay as they were written.
  return { ok: true, cues: cues.sort((a, b) => a.startMs - b.startMs) };
}

interface Block {
  readonly line: number;
  readonly lines: readonly string[];
}

/** Runs of lines between blank ones. */
function blocksOf(text: string): Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open = false;
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') open = false;
    else if (open) blocks.at(-1)?.lines.push(line);
    else {
      blocks.push({ line: index + 1, lines: [line] });
      open = true;
    }
  });
  return blocks;
}

interface Fault {
  readonly problem: CaptionProblem;
  /** Lines from the beginning of the block. */
  readonly at: number;
}

function readCue(lines: readonly string[], isVtt: boolean): Cue | Fault {
  // The timing stands first, or second after a number or a name.
  const at = lines.slice(0, 2).findIndex((line) => line.includes('-->'));
  if (at < 0) return { problem: 'no_timing', at: 0 };
  const [from = '', to = ''] = (lines[at] ?? '').split('-->', 2);
  const startMs = readTime(from.trim());
  // Behind the second time WebVTT may say where the cue is shown.
  const endMs = readTime(to.trim().split(/[ \t]/, 1)[0] ?? '');
  if (startMs === null || endMs === null) return { problem: 'timing', at };
  if (endMs <= startMs) return { problem: 'backwards', at };
  const text = plain(lines.slice(at + 1), isVtt);
  return text.length > MAX_CUE_CHARS ? { problem: 'too_long', at } : { startMs, endMs, text };
}

/** 1:02:03.500, 02:03,500: hours may be missing, and people mix up point and comma. */
function readTime(text: string): number | null {
  const match = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?$/.exec(text);
  if (!match) return null;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = ''] = match;
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
  '&lrm;': '\u200e',
  '&rlm;': '\u200f',
};

/** Text without styling: `<b>`, `<c.red>`, `<v Lan>`, time stamps within, and SubRip's `{\an8}`. */
function plain(lines: readonly string[], isVtt: boolean): string {
  const bare = lines.map((line) => line.replace(/<\/?[a-z][^<>]*>|<\/>|<\d[\d:.]*>/gi, ''));
  const read = bare.map((line) =>
    isVtt
      ? line.replace(/&(?:lt|gt|amp|nbsp|lrm|rlm);/g, (entity) => ENTITIES[entity] ?? entity)
      : line.replace(/\{\\[^{}]*\}/g, ''),
  );
  return read
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Captions as browsers take them. */
export function toWebVtt(cues: readonly Cue[]): string {
  const blocks = cues.map(
    ({ startMs, endMs, text }) => `${stamp(startMs / 1000)} --> ${stamp(endMs / 1000)}\n${escaped(text)}\n`,
  );
  return ['WEBVTT\n', ...blocks].join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
