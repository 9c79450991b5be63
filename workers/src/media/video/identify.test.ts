import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempDir } from '../../testing/temp-dir.ts';
import { cutShort, done, filmIn, makeFilm, makeSoundFile, makeWith, runStage } from '../../testing/videos.ts';
import { identifyTimed } from './identify.ts';

describe('identify', () => {
  it('tells the upright size of a turned film', async () => {
    const input = await filmIn({ width: 360, height: 640, rotation: 90, seconds: 1 });
    expect((await done(identifyTimed, { input })).facts).toMatchObject({
      kind: 'video',
      width: 360,
      height: 640,
    });
  });

  it('takes a film without picture for a sound', async () => {
    const input = path.join(await tempDir(), 'memo.mp4');
    await makeSoundFile(input, 'sine=duration=2');
    expect((await done(identifyTimed, { input })).facts).toMatchObject({
      kind: 'audio',
      format: 'm4a',
      width: null,
    });
  });

  it('does not take the cover of a song for a film', async () => {
    const dir = await tempDir();
    const song = await makeSoundFile(path.join(dir, 'song.m4a'), 'sine=duration=2');
    const cover = path.join(dir, 'cover.png');
    await makeWith(['-f', 'lavfi', '-i', 'color=red:s=300x300:d=0.04', '-frames:v', '1', cover]);
    const input = path.join(dir, 'covered.m4a');
    await makeWith([
      '-i',
      song,
      '-i',
      cover,
      '-map',
      '0',
      '-map',
      '1',
      '-c',
      'copy',
      '-disposition:v:0',
      'attached_pic',
      input,
    ]);
    expect((await done(identifyTimed, { input, format: 'm4a' })).facts).toMatchObject({
      kind: 'audio',
      format: 'm4a',
    });
  });

  it.each([
    ['WebM', 'webm', ['-c:v', 'libvpx', '-deadline', 'realtime', '-c:a', 'libopus']],
    ['Matroska', 'mkv', ['-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac']],
    ['AVI', 'avi', ['-c:v', 'mpeg4', '-c:a', 'libmp3lame']],
    ['3GP', '3gp', ['-c:v', 'mpeg4', '-c:a', 'aac']],
  ] as const)('reads %s', async (_, format, codec) => {
    const input = path.join(await tempDir(), `film.${format}`);
    await makeFilm(input, { seconds: 2, codec });
    const { facts } = await done(identifyTimed, { input, format });
    expect(facts).toMatchObject({ kind: 'video', format, width: 640, height: 360, hasAudio: true });
    expect(Math.abs((facts?.durationMs ?? 0) - 2000)).toBeLessThan(100);
  });

  it.each([
    ['wav', ['-c:a', 'pcm_s16le']],
    ['ogg', ['-c:a', 'libvorbis']],
    ['mp3', ['-c:a', 'libmp3lame']],
  ] as const)('reads sound in %s', async (format, codec) => {
    const input = path.join(await tempDir(), `sound.${format}`);
    await makeSoundFile(input, 'sine=duration=2', codec);
    expect((await done(identifyTimed, { input, format })).facts).toMatchObject({ kind: 'audio', format });
  });

  it.each([
    ['a rare encoding', 'asset.codec', 'avi', ['-c:v', 'magicyuv', '-pix_fmt', 'yuv420p']],
    ['a huge frame', 'asset.too_many_pixels', 'mp4', ['-vf', 'scale=5000:2880', '-c:v', 'mpeg4']],
  ] as const)('refuses %s', async (_, error, format, options) => {
    const input = path.join(await tempDir(), `film.${format}`);
    await makeWith(['-f', 'lavfi', '-i', 'testsrc2=s=320x180:d=0.2', ...options, input]);
    expect(await runStage(identifyTimed, { input, format })).toMatchObject({ ok: false, error });
  });

  it('refuses a film of an hour', async () => {
    const input = path.join(await tempDir(), 'film.mp4');
    await makeWith([
      '-f',
      'lavfi',
      '-i',
      'color=s=64x64:r=1:d=3600',
      '-c:v',
      'libx264',
      '-preset',
      'ultrafast',
      input,
    ]);
    expect(await runStage(identifyTimed, { input })).toMatchObject({ ok: false, error: 'asset.too_long' });
  });

  it.each(['#EXTM3U\n#EXTINF:1,\nother.mp4\n', 'ffconcat version 1.0\nfile other.mp4\n', '<MPD/>', 'ftyp'])(
    'opens no other file for %j',
    async (text) => {
      const dir = await tempDir();
      await makeFilm(path.join(dir, 'other.mp4'), { seconds: 1 });
      const input = path.join(dir, 'list.mp4');
      await writeFile(input, text);
      for (const format of ['mp4', 'mkv', 'avi', 'mp3'] as const)
        expect(await runStage(identifyTimed, { input, format })).toMatchObject({
          ok: false,
          error: 'asset.broken',
        });
    },
  );

  it.each(['mkv', 'avi', 'wav'] as const)('refuses the first half of %s', async (format) => {
    const dir = await tempDir();
    const whole = path.join(dir, `whole.${format}`);
    if (format === 'wav') await makeSoundFile(whole, 'sine=duration=8');
    else await makeFilm(whole, { seconds: 8 });
    const input = await cutShort(whole, path.join(dir, `half.${format}`), 0.5);
    expect(await runStage(identifyTimed, { input, format })).toMatchObject({
      ok: false,
      error: 'asset.broken',
    });
  });
});
