import type { FrameRate } from '@toasoan/domain';

/** Options of outputs that several stages share. Pure. */

/** Programs sign their work unless told not to. */
const UNSIGNED = ['-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'];

/** Nothing of what the source says about itself goes along: place, device, time, titles, timed data. */
export const BARE: readonly string[] = [
  '-map_metadata',
  '-1',
  '-map_chapters',
  '-1',
  '-dn',
  '-sn',
  ...UNSIGNED,
];

/** The same where chapters are given with their titles, which count as metadata. */
export const BARE_BUT_CHAPTERS: readonly string[] = [
  ...['-map_metadata:g', '-1', '-map_metadata:s', '-1', '-dn', '-sn'],
  ...UNSIGNED,
];

/** A broken file ends the run instead of giving half a video. Known to ffmpeg wherever it stands. */
export const STRICT: readonly string[] = ['-xerror'];

/** Progressive MP4 that starts to play before it is all there. */
export const FAST_MP4: readonly string[] = ['-movflags', '+faststart', '-f', 'mp4'];

export interface H264 {
  readonly crf: number;
  readonly maxRate: number;
  readonly frameRate: FrameRate;
  /** Seconds at which a key frame stands, besides the first frame. Without a list: at a steady distance. */
  readonly cuts?: readonly number[];
  readonly preset?: 'veryfast' | 'ultrafast';
  readonly threads: number;
  /** Frames looked ahead. Each takes 10 MB at 1080p. */
  readonly lookAhead?: number;
}

/** Longest run without a key frame where they are placed by a list, in frames: beyond any list. */
const NO_OWN_KEYFRAMES = 9_999;
/** Seconds between key frames of a file that is only played from its beginning or sought in. */
const STEADY_SECONDS = 4;

/** Frames looked ahead at most: a longer look gains some 6 % of bytes at equal SSIM for hardly any time. */
export const LONG_LOOK = 25;

/** H.264 that every phone of the last ten years decodes. */
export function h264({
  crf,
  maxRate,
  frameRate,
  cuts,
  preset = 'veryfast',
  threads,
  lookAhead = LONG_LOOK,
}: H264): string[] {
  // ffmpeg rounds each time to the nearest frame, just as frames were placed.
  const keyframes = cuts
    ? [
        ...['-g', String(NO_OWN_KEYFRAMES), '-keyint_min', '1'],
        ...(cuts.length > 0 ? ['-force_key_frames', cuts.map((cut) => cut.toFixed(6)).join()] : []),
      ]
    : ['-g', String(Math.round((STEADY_SECONDS * frameRate.frames) / frameRate.seconds))];
  return [
    ...['-c:v', 'libx264', '-preset', preset, '-profile:v', preset === 'ultrafast' ? 'baseline' : 'high'],
    ...[
      '-pix_fmt',
      'yuv420p',
      '-crf',
      String(crf),
      '-maxrate',
      String(maxRate),
      '-bufsize',
      String(2 * maxRate),
    ],
    ...(preset === 'veryfast' ? ['-rc-lookahead', String(lookAhead), '-bf', '5'] : []),
    ...keyframes,
    ...['-sc_threshold', '0', '-threads', String(threads)],
  ];
}

/** The frames of the source without what cameras write between them: some write the place there. */
export const copiedH264: readonly string[] = ['-c:v', 'copy', '-bsf:v', 'filter_units=remove_types=6'];

/** AAC-LC, as every phone and podcast player takes it. */
export const AAC: readonly string[] = ['-c:a', 'aac', '-b:a', '128k', '-ac', '2', '-ar', '48000'];
