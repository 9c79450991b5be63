import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { aligned, readMediaPlaylist } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { tempDir } from '../../testing/temp-dir.ts';
import { thorough } from '../../testing/thorough.ts';
import {
  cornersOff,
  cutShort,
  done,
  frameOf,
  H264,
  holds,
  loudnessOf,
  makeFilm,
  makeWith,
  pathOf,
  probed,
  runStage,
  type Done,
} from '../../testing/videos.ts';
import { ladderStage } from './ladder.ts';

const npmFfmpeg = (createRequire(import.meta.url)('@ffmpeg-installer/ffmpeg') as { path: string }).path;
/** No phone writes it, so it has to be encoded anew. */
const FOREIGN = ['-c:v', 'libx264', '-preset', 'ultrafast', '-vf', 'format=yuv444p', '-g', '400'];

const mediaNames = ({ files }: Done): string[] =>
  files.filter((file) => file.role === 'hls_media').map((file) => file.name);
const keyTimes = async (file: string): Promise<number[]> => {
  const { packets } = await probed(file, '-select_streams', 'v', '-show_entries', 'packet=pts_time,flags');
  const times = packets.filter(({ flags }) => flags.startsWith('K')).map(({ pts_time }) => Number(pts_time));
  return times.map((time) => Math.round((time - (times[0] ?? 0)) * 1000));
};
const playlistOf = async (made: Done, media: string) => {
  const playlist = readMediaPlaylist(await readFile(pathOf(made, media.replace('-media', '')), 'utf8'));
  if (!playlist) throw new Error(`no playlist for ${media}`);
  return playlist;
};

describe('the ladder', () => {
  // The other ffmpeg, where there is time: what one machine finds is not what the next one has.
  it.each([['the system', undefined] as const, ...(thorough ? [['npm', npmFfmpeg] as const] : [])])(
    'with ffmpeg from %s: no higher than the source, all rungs cut at the same instants',
    async (_, ffmpeg) => {
      const input = path.join(await tempDir(), 'film.mp4');
      await makeFilm(input, { width: 854, height: 480, seconds: 9, codec: FOREIGN });
      const percents: number[] = [];
      const report = (percent: number): void => void percents.push(percent);
      const made = await done(ladderStage, { input, report, ...(ffmpeg ? { ffmpeg } : {}) });
      expect(mediaNames(made)).toEqual(['hls-480-media', 'hls-360-media']);
      for (const name of mediaNames(made)) {
        expect(await keyTimes(pathOf(made, name))).toEqual([0, 4000, 8000]);
        const { streams, format } = await probed(pathOf(made, name), '-show_streams', '-show_format');
        expect(streams[0]).toMatchObject({ codec_name: 'h264', pix_fmt: 'yuv420p', avg_frame_rate: '30/1' });
        expect(streams[1]).toMatchObject({ codec_name: 'aac', sample_rate: '48000', channels: 2 });
        expect(Number(format.duration)).toBeCloseTo(9, 0);
        expect(cornersOff(await frameOf(pathOf(made, name)))).toBeLessThan(20);
      }
      expect(Math.max(...percents)).toBeGreaterThanOrEqual(90);
      expect([...percents].sort((a, b) => a - b)).toEqual(percents);
      // Nothing is left that is not handed back.
      expect((await readdir(made.dir)).sort()).toEqual(made.files.map(({ file }) => file).sort());
    },
  );

  it('names its files by their bytes, so that playlists and byte ranges lead to them', async () => {
    const input = path.join(await tempDir(), 'film.mp4');
    await makeFilm(input, { seconds: 5, codec: FOREIGN });
    const made = await done(ladderStage, { input });
    const master = await readFile(pathOf(made, 'hls'), 'utf8');
    for (const name of mediaNames(made)) {
      const bytes = await readFile(pathOf(made, name));
      const list = await readFile(pathOf(made, name.replace('-media', '')));
      const hash = (data: Buffer): string => createHash('sha256').update(data).digest('hex');
      expect(list.toString()).toContain(`../${hash(bytes).slice(0, 2)}/${hash(bytes)}.mp4`);
      expect(master).toContain(`../${hash(list).slice(0, 2)}/${hash(list)}.m3u8`);
      const { init, segments } = await playlistOf(made, name);
      expect(bytes.subarray(init.offset, init.offset + init.length).includes('moov')).toBe(true);
      for (const { offset, length } of segments)
        expect(bytes.subarray(offset, offset + Math.min(length, 64)).toString('latin1')).toMatch(
          /moof|styp|sidx/,
        );
      expect(segments.at(-1)).toMatchObject({ offset: bytes.length - (segments.at(-1)?.length ?? 0) });
    }
    expect(master).toMatch(/CODECS="avc1\.64[0-9a-f]{4},mp4a\.40\.2"/);
    // The download starts to play before it is all there.
    const download = await readFile(pathOf(made, 'mp4'));
    expect(download.indexOf('moov')).toBeLessThan(download.indexOf('mdat'));
  });

  it('takes the frames of a source that fits as they are, and cuts the others where they can be cut', async () => {
    const input = path.join(await tempDir(), 'film.mp4');
    const codec = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-g', '37', '-bf', '0'];
    await makeFilm(input, { width: 1280, height: 720, seconds: 9, codec });
    const made = await done(ladderStage, { input });
    const packets = async (file: string): Promise<string[]> => {
      const args = [
        '-select_streams',
        'v',
        '-show_packets',
        '-show_entries',
        'packet=flags',
        '-show_data_hash',
        'md5',
      ];
      const { packets: all } = await probed(file, ...args);
      return all.map((packet) => (packet as unknown as { data_hash: string }).data_hash);
    };
    // Byte for byte, but for the first packet, which held the encoder's signature.
    const [before, after] = [await packets(input), await packets(pathOf(made, 'hls-720-media'))];
    expect(after.slice(1)).toEqual(before.slice(1));
    const playlists = await Promise.all(mediaNames(made).map((name) => playlistOf(made, name)));
    expect(playlists).toHaveLength(3);
    expect(playlists[0]?.segments.length).toBeGreaterThan(1);
    expect(aligned(playlists, 0.05)).toBe(true);
    expect(await holds(pathOf(made, 'hls-720-media'), 'x264')).toBe(false);
  });

  it('does not take frames as they are where something is to be blurred', async () => {
    const input = path.join(await tempDir(), 'film.mp4');
    await makeFilm(input, { seconds: 2 });
    const recipe = { blur: [{ x: 0.1, y: 0.1, width: 0.3, height: 0.3 }] };
    const codecs = async (order: Parameters<typeof done>[1]): Promise<unknown> => {
      const made = await done(ladderStage, order);
      return (await probed(pathOf(made, 'hls-360-media'), '-show_streams')).streams[0]?.['profile'];
    };
    // The source was encoded by the fastest preset, which writes no profile that we write.
    expect(await codecs({ input })).toBe('Constrained Baseline');
    expect(await codecs({ input, recipe })).toBe('High');
  });

  it('makes variable frame rates steady and halves fast ones', async () => {
    const dir = await tempDir();
    const rateOf = async (file: string): Promise<unknown> => {
      const made = await done(ladderStage, { input: file });
      const packets = await probed(pathOf(made, 'hls-360-media'), '-select_streams', 'v', '-show_packets');
      const times = packets.packets.map(({ pts_time }) => Number(pts_time)).sort((a, b) => a - b);
      const steps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.002);
      return Math.round(1 / (steps[0] ?? 1));
    };
    const jumps = "setpts='if(lt(N,30),N/30,1+(N-30)/12)/TB'";
    const variable = await makeFilm(path.join(dir, 'variable.mp4'), {
      filter: jumps,
      options: ['-vsync', 'vfr'],
    });
    expect(await rateOf(variable)).toBeLessThanOrEqual(30);
    expect(await rateOf(await makeFilm(path.join(dir, 'fast.mp4'), { rate: 60, seconds: 2 }))).toBe(30);
  });

  it('takes HEVC of high dynamic range, and gives ordinary colours', async () => {
    const input = path.join(await tempDir(), 'film.mov');
    const codec = [
      '-c:v',
      'libx265',
      '-preset',
      'ultrafast',
      '-x265-params',
      'log-level=error',
      '-tag:v',
      'hvc1',
    ];
    const pq = ['-color_primaries', 'bt2020', '-color_trc', 'smpte2084', '-colorspace', 'bt2020nc'];
    await makeFilm(input, { seconds: 2, codec, options: ['-pix_fmt', 'yuv420p10le', ...pq] });
    const made = await done(ladderStage, { input, format: 'mov' });
    const { streams } = await probed(pathOf(made, 'hls-360-media'), '-show_streams');
    expect(streams[0]).toMatchObject({ codec_name: 'h264', pix_fmt: 'yuv420p', color_transfer: 'bt709' });
  });
});

describe('the sound of the ladder', () => {
  const film = async (sound: string | null): Promise<Done> => {
    const input = path.join(await tempDir(), 'film.mp4');
    await makeFilm(input, { seconds: 4, sound });
    return done(ladderStage, { input });
  };

  it.each([
    ['soft', 'sine=frequency=440:sample_rate=48000,volume=-20dB'],
    ['loud', 'anoisesrc=color=pink:sample_rate=48000:seed=1,volume=8dB'],
    ['soft with sharp peaks', "aevalsrc='0.02*sin(2*PI*300*t)+0.5*lt(mod(t,1),0.005)':s=48000"],
  ])('is as loud as everything else when it was %s', async (_, sound) => {
    const made = await film(sound);
    for (const name of ['hls-360-media', 'mp4'])
      expect(Math.abs((await loudnessOf(pathOf(made, name))) + 16)).toBeLessThanOrEqual(1);
  });

  it('may be silence, or not be there', async () => {
    const silent = await film('anullsrc=r=48000');
    expect(await loudnessOf(pathOf(silent, 'mp4'))).toBeLessThanOrEqual(-69);
    const mute = await film(null);
    expect((await probed(pathOf(mute, 'mp4'), '-show_streams')).streams).toHaveLength(1);
    expect(mute.files.find(({ name }) => name === 'mp4')?.codecs).toMatch(/^avc1\.[0-9a-f]{6}$/);
  });

  it('stays in step with the picture', async () => {
    const input = path.join(await tempDir(), 'film.mp4');
    // A white flash and a click at 2 s.
    await makeFilm(input, {
      seconds: 4,
      sound: "aevalsrc='0.8*sin(2*PI*1000*t)*between(t,2,2.1)':s=48000",
      filter: "drawbox=color=white:t=fill:enable='between(t,2,2.1)'",
      codec: FOREIGN,
    });
    const made = await done(ladderStage, { input });
    for (const name of ['hls-360-media', 'mp4']) {
      const file = pathOf(made, name);
      const log = `${file}.txt`;
      const flash = `signalstats,metadata=print:key=lavfi.signalstats.YAVG:file=${log}`;
      await makeWith(['-i', file, '-map', 'v', '-vf', flash, '-f', 'null', '-']);
      const click = `${file}.click.txt`;
      const level = `astats=metadata=1:reset=1,ametadata=print:key=lavfi.astats.Overall.RMS_level:file=${click}`;
      await makeWith(['-i', file, '-map', 'a', '-af', level, '-f', 'null', '-']);
      const first = async (from: string, loud: (value: number) => boolean): Promise<number> => {
        const pairs = [
          ...(await readFile(from, 'utf8')).matchAll(/pts_time:([\d.]+)\s+\S+=(-?[\d.]+|-inf)/g),
        ];
        return Number(pairs.find(([, , value]) => loud(Number(value)))?.[1]);
      };
      const seen = await first(log, (value) => value > 200);
      const heard = await first(click, (value) => value > -30);
      expect(Math.abs(seen - heard)).toBeLessThan(0.06);
    }
  });
});

describe('what is refused', () => {
  it('half a file, however its index is laid out', async () => {
    const dir = await tempDir();
    const whole = await makeFilm(path.join(dir, 'whole.mp4'), {
      seconds: 6,
      options: ['-movflags', '+faststart'],
    });
    for (const share of [0.5, 0.9]) {
      const input = await cutShort(whole, path.join(dir, `cut-${share}.mp4`), share);
      expect(await runStage(ladderStage, { input })).toMatchObject({ ok: false, error: 'asset.broken' });
    }
    const plain = await makeFilm(path.join(dir, 'plain.mp4'), { seconds: 2 });
    const input = await cutShort(plain, path.join(dir, 'headless.mp4'), 0.5);
    expect(await runStage(ladderStage, { input })).toMatchObject({ ok: false, error: 'asset.broken' });
  });

  it('frames that cannot be decoded, without leaving anything behind', async () => {
    const dir = await tempDir();
    const input = await makeFilm(path.join(dir, 'film.mp4'), {
      seconds: 3,
      codec: [...H264, '-pix_fmt', 'yuv422p'],
    });
    const bytes = await readFile(input);
    const data = bytes.indexOf('mdat') + 4;
    for (let at = data + 4_000; at < bytes.indexOf('moov', data); at += 50)
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    await writeFile(input, bytes);
    const outcome = await runStage(ladderStage, { input });
    expect(outcome).toMatchObject({ ok: false, error: 'asset.broken' });
    expect(await readdir(outcome.dir)).toEqual([]);
  });
});
