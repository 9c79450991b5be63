import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  publicKey,
  publicReference,
  readMediaPlaylist,
  writeMasterPlaylist,
  writeMediaPlaylist,
  type EditionMedia,
  type MediaFile,
} from '@toasoan/domain';
import { findFfmpeg, type BlobStore } from '@toasoan/platform';
import { audio, mediaFile, video } from './media.ts';

const run = promisify(execFile);
const SECONDS = 2;
const CODECS = { video: 'avc1.42c00d', audio: 'mp4a.40.2' };
const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:02.000\nHọc sinh múa lân mở đầu buổi lễ.\n';

/** A video and a sound that really play, made by ffmpeg and laid out as a delivery does. */
export async function storePlayable(
  blobs: BlobStore,
  ids: { readonly video: string; readonly audio: string },
): Promise<{ readonly video: EditionMedia; readonly audio: EditionMedia }> {
  const dir = await mkdtemp(path.join(tmpdir(), 'portal-media-'));
  try {
    await encode(dir);
    const store = storeInto(blobs);
    const read = (name: string): Promise<Buffer> => readFile(path.join(dir, name));
    return {
      video: {
        ...video(ids.video, 320, 180),
        durationMs: SECONDS * 1_000,
        files: await videoFiles(read, store),
      },
      audio: {
        ...audio(ids.audio),
        durationMs: SECONDS * 1_000,
        chapters: [
          { startMs: 0, title: 'Lời mở đầu' },
          { startMs: 1_000, title: 'Thư gửi học sinh' },
        ],
        files: [
          await store({ name: 'podcast', role: 'podcast', format: 'm4a' }, await read('sound.m4a')),
          await store({ name: 'podcast-mp3', role: 'podcast', format: 'mp3' }, await read('sound.mp3')),
        ],
      },
    };
  } finally {
    await rm(dir, { recursive: true });
  }
}

async function encode(dir: string): Promise<void> {
  const ffmpeg = await findFfmpeg();
  if (!ffmpeg.found) throw new Error(ffmpeg.reason);
  const sources = ['-f', 'lavfi', '-i', 'testsrc=size=320x180:rate=25', '-f', 'lavfi', '-i', 'sine=440'];
  const film = ['-map', '0:v', '-map', '1:a', '-c:v', 'libx264', '-profile:v', 'baseline', '-level', '1.3'];
  const common = ['-pix_fmt', 'yuv420p', '-g', '25', '-c:a', 'aac', '-t', String(SECONDS)];
  const hls = ['-f', 'hls', '-hls_time', '1', '-hls_playlist_type', 'vod', '-hls_segment_type', 'fmp4'];
  const options = { cwd: dir, timeout: 60_000 };
  await run(ffmpeg.path, [...sources, ...film, ...common, '-movflags', '+faststart', 'film.mp4'], options);
  await run(
    ffmpeg.path,
    [
      '-i',
      'film.mp4',
      '-c',
      'copy',
      ...hls,
      '-hls_flags',
      'single_file',
      '-hls_segment_filename',
      'rung.mp4',
      'rung.m3u8',
    ],
    options,
  );
  const sound = ['-f', 'lavfi', '-i', 'sine=440', '-t', String(SECONDS)];
  await run(
    ffmpeg.path,
    [...sound, '-c:a', 'aac', 'sound.m4a', '-t', String(SECONDS), '-c:a', 'libmp3lame', 'sound.mp3'],
    options,
  );
}

type Facts = Parameters<typeof mediaFile>[1];
type Store = (facts: Facts, body: Uint8Array) => Promise<MediaFile>;

const storeInto =
  (blobs: BlobStore): Store =>
  async (facts, body) => {
    const sha256 = createHash('sha256').update(body).digest('hex');
    const file = mediaFile('made', { ...facts, sha256, bytes: body.length });
    await blobs.put(publicKey(file), body);
    return file;
  };

async function videoFiles(read: (name: string) => Promise<Buffer>, store: Store): Promise<MediaFile[]> {
  const size = { width: 320, height: 180 };
  const media = await store(
    { name: 'hls-180-media', role: 'hls_media', format: 'mp4' },
    await read('rung.mp4'),
  );
  const playlist = readMediaPlaylist((await read('rung.m3u8')).toString());
  if (!playlist) throw new Error('expected a playlist with byte ranges');
  const list = await store(
    { name: 'hls-180', role: 'hls_playlist', format: 'm3u8' },
    Buffer.from(writeMediaPlaylist(playlist, publicReference(media))),
  );
  const codecs = `${CODECS.video},${CODECS.audio}`;
  const variant = { playlist, uri: publicReference(list), ...size, codecs, frameRate: 25 };
  return [
    media,
    list,
    await store(
      { name: 'hls', role: 'hls_master', format: 'm3u8' },
      Buffer.from(writeMasterPlaylist([variant])),
    ),
    await store({ name: 'mp4', role: 'download', format: 'mp4', ...size }, await read('film.mp4')),
    await store(
      { name: 'captions-vi', role: 'captions', format: 'vtt', language: 'vi', label: 'Tiếng Việt' },
      Buffer.from(CAPTIONS),
    ),
  ];
}
