import { MAX_CHAPTERS, type Chapter } from '@toasoan/domain';
import * as words from '#words/asset/chapters';
import { readClock, writeClock } from './clock.ts';

/** A chapter as it is being written: the time is still text. `key` only tells lines apart. */
export interface ChapterLine {
  readonly key: number;
  readonly time: string;
  readonly title: string;
}

export const linesOf = (chapters: readonly Chapter[]): ChapterLine[] =>
  chapters.map(({ startMs, title }, key) => ({ key, time: writeClock(startMs, true), title }));

/** The lines with one more at `ms`, in the order of time; lines without a readable time stay behind. */
export function addLine(lines: readonly ChapterLine[], ms: number): ChapterLine[] {
  const key = Math.max(-1, ...lines.map((line) => line.key)) + 1;
  const at = ({ time }: ChapterLine): number => readClock(time) ?? Infinity;
  return [...lines, { key, time: writeClock(ms, true), title: '' }].sort((a, b) => at(a) - at(b));
}

export type ReadChapters =
  | { readonly ok: true; readonly chapters: Chapter[] }
  | { readonly ok: false; readonly key: number | null; readonly problem: string };

/** The chapters the lines say, in the order of time, or the first line that cannot be taken and why. */
export function readLines(lines: readonly ChapterLine[], durationMs: number | null): ReadChapters {
  if (lines.length > MAX_CHAPTERS) return { ok: false, key: null, problem: words.tooMany(MAX_CHAPTERS) };
  const chapters: (Chapter & { readonly key: number })[] = [];
  for (const { key, time, title } of lines) {
    const startMs = readClock(time);
    const refuse = (problem: string): ReadChapters => ({ ok: false, key, problem });
    if (startMs === null) return refuse(words.timeForm);
    if (durationMs !== null && startMs >= durationMs)
      return refuse(words.timeAfterEnd(writeClock(durationMs)));
    if (title.trim() === '') return refuse(words.nameMissing);
    if (chapters.some((other) => other.startMs === startMs)) return refuse(words.timeTaken);
    chapters.push({ key, startMs, title: title.trim() });
  }
  return {
    ok: true,
    chapters: chapters
      .map(({ startMs, title }) => ({ startMs, title }))
      .sort((a, b) => a.startMs - b.startMs),
  };
}
