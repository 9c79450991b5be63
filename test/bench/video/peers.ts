import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { timed, type Spent } from './timed.ts';

/** Short sides, with the highest rates PeerTube computes for 30 frames a second (bits per pixel and motion). */
const RUNGS = [
  { side: 1080, maxRate: 6_200_000 },
  { side: 720, maxRate: 3_040_000 },
  { side: 480, maxRate: 1_480_000 },
  { side: 360, maxRate: 1_040_000 },
] as const;

/**
 * The ladder as PeerTube makes it: one run of ffmpeg for every rung with the options of its default profile. Its own
 * default is one thread; `threads: 0` lets ffmpeg take all. The MP4 is the 720 rung in another wrapping.
 */
export async function separateRuns(
  ffmpeg: string,
  input: string,
  dir: string,
  threads: number,
): Promise<{ readonly spent: readonly Spent[]; readonly files: Readonly<Record<string, string>> }> {
  await mkdir(dir);
  const spent: Spent[] = [];
  const files: Record<string, string> = {};
  for (const { side, maxRate } of RUNGS) {
    const media = path.join(dir, `hls-${side}-media.mp4`);
    files[`hls-${side}-media`] = media;
    spent.push(
      await timed(ffmpeg, [
        ...['-v', 'error', '-y', '-i', input, '-vf', `scale=w=-2:h=${side}`, '-map_metadata', '-1'],
        ...[
          '-c:v',
          'libx264',
          '-preset',
          'veryfast',
          '-maxrate',
          String(maxRate),
          '-bufsize',
          String(2 * maxRate),
        ],
        ...['-b_strategy', '1', '-bf', '16', '-pix_fmt', 'yuv420p', '-r', '30', '-g', '60'],
        ...['-c:a', 'aac', '-b:a', '128k', '-ac', '2', '-threads', String(threads)],
        ...['-f', 'hls', '-hls_time', '4', '-hls_playlist_type', 'vod', '-hls_segment_type', 'fmp4'],
        ...['-hls_flags', 'single_file', '-hls_segment_filename', media, path.join(dir, `${side}.m3u8`)],
      ]),
    );
  }
  const mp4 = path.join(dir, 'mp4.mp4');
  const wrap = ['-c', 'copy', '-movflags', '+faststart', mp4];
  spent.push(await timed(ffmpeg, ['-v', 'error', '-y', '-i', files['hls-720-media'] ?? '', ...wrap]));
  return { spent, files };
}

/** What `PEERS.md` counts besides: the MP4 for downloads encoded by a run of its own, and the sprite from every frame. */
export async function furtherRuns(
  ffmpeg: string,
  input: string,
  dir: string,
): Promise<{ mp4: Spent; sprite: Spent }> {
  const mp4 = await timed(ffmpeg, [
    ...['-v', 'error', '-y', '-i', input, '-vf', 'scale=w=-2:h=720', '-map_metadata', '-1'],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-maxrate', '3040000', '-bufsize', '6080000'],
    ...[
      '-b_strategy',
      '1',
      '-bf',
      '16',
      '-pix_fmt',
      'yuv420p',
      '-r',
      '30',
      '-g',
      '60',
      '-movflags',
      'faststart',
    ],
    ...['-c:a', 'aac', '-b:a', '128k', '-ac', '2', '-threads', '1', path.join(dir, 'own-run.mp4')],
  ]);
  const sprite = await timed(ffmpeg, [
    ...['-v', 'error', '-y', '-threads', '1', '-i', input],
    ...['-vf', 'fps=1,scale=160:90,tile=10x3', '-frames:v', '1', path.join(dir, 'sprite.jpg')],
  ]);
  return { mp4, sprite };
}
