import type { Chapter } from './recipe.ts';

/** How loud everything published sounds, in LUFS (EBU R 128, as podcasts and phones expect it). */
export const LOUDNESS = -16;
/** Peaks stay below this, in dBFS, so that no encoder clips. */
export const PEAK_DB = -2;
/** Softer recordings hold nothing but noise, which is not made loud. */
const SILENCE = -60;
const MAX_GAIN = 30;

/** What was measured of a sound: integrated loudness in LUFS and the highest peak in dBFS. */
export interface Measured {
  readonly loudness: number;
  readonly peak: number;
}

/** What is done to a sound: one gain over its whole length, and peaks held down where the gain lifts them too far. */
export interface LevelPlan {
  readonly gainDb: number;
  readonly limit: boolean;
}

/** Null, where measuring failed, and silence leave the sound as it is. */
export function planLevel(measured: Measured | null): LevelPlan {
  if (!measured || !Number.isFinite(measured.loudness) || measured.loudness < SILENCE)
    return { gainDb: 0, limit: false };
  const gainDb = Math.round(100 * Math.min(MAX_GAIN, LOUDNESS - measured.loudness)) / 100;
  return { gainDb, limit: measured.peak + gainDb > PEAK_DB };
}

/** What remains between the wish and what came out is small enough. */
const CLOSE = 0.5;

/**
 * Holding peaks down takes loudness away: the plan with so much more gain as was missing when its outcome was measured;
 * null when it is good as it is.
 */
export function correctLevel({ gainDb, limit }: LevelPlan, outcome: Measured | null): LevelPlan | null {
  if (!limit || !outcome || Math.abs(LOUDNESS - outcome.loudness) <= CLOSE) return null;
  const corrected = Math.round(100 * Math.min(MAX_GAIN, gainDb + LOUDNESS - outcome.loudness)) / 100;
  return corrected === gainDb ? null : { gainDb: corrected, limit };
}

/** Chapters in ffmpeg's metadata format; each ends where the next begins. Those behind the end are left out. */
export function chapterMetadata(chapters: readonly Chapter[], durationMs: number): string {
  const inside = chapters.filter((chapter) => chapter.startMs < durationMs);
  const blocks = inside.map(({ startMs, title }, i) =>
    [
      '[CHAPTER]',
      'TIMEBASE=1/1000',
      `START=${startMs}`,
      `END=${inside[i + 1]?.startMs ?? durationMs}`,
      `title=${escaped(title)}`,
    ].join('\n'),
  );
  return [';FFMETADATA1', ...blocks, ''].join('\n');
}

const escaped = (value: string): string => value.replace(/\s+/g, ' ').replace(/[\\=;#]/g, '\\$&');
