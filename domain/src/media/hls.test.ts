import { describe, expect, it } from 'vitest';
import {
  aligned,
  avcCodec,
  bandwidthOf,
  publicReference,
  readMediaPlaylist,
  writeMasterPlaylist,
  writeMediaPlaylist,
  type MediaPlaylist,
} from './hls.ts';

const playlist: MediaPlaylist = {
  init: { offset: 0, length: 800 },
  segments: [
    { seconds: 4, offset: 800, length: 400_000 },
    { seconds: 4.033333, offset: 400_800, length: 200_000 },
    { seconds: 0.5, offset: 600_800, length: 100_000 },
  ],
};
const uri = '../ab/ab.mp4';

describe('media playlists', () => {
  it('are read as they were written, whatever the file is called', () => {
    const text = writeMediaPlaylist(playlist, uri);
    expect(readMediaPlaylist(text)).toEqual(playlist);
    expect(text.split('\n').filter((line) => line === uri)).toHaveLength(3);
    expect(text).toContain('#EXT-X-TARGETDURATION:4\n');
    expect(text.endsWith('#EXT-X-ENDLIST\n')).toBe(true);
  });

  it.each(['', '#EXTM3U\n#EXT-X-MAP:URI="a",BYTERANGE="1@0"\n', '#EXTINF:4,\nwhole-file.mp4\n'])(
    'without byte ranges are nothing: %j',
    (text) => expect(readMediaPlaylist(text)).toBeNull(),
  );
});

it('tells the heaviest and the mean rate, a short end not counting', () => {
  const { peak, average } = bandwidthOf(playlist);
  expect(peak).toBe(800_000);
  expect(average).toBe(Math.ceil((8 * 700_800) / 8.533333));
});

it('tells players what each rung needs', () => {
  const rung = {
    playlist,
    uri: '../cd/cd.m3u8',
    width: 1280,
    height: 720,
    codecs: 'avc1.64001f,mp4a.40.2',
    frameRate: 30_000 / 1001,
  };
  expect(writeMasterPlaylist([rung])).toBe(
    `#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n#EXT-X-STREAM-INF:BANDWIDTH=800000,AVERAGE-BANDWIDTH=${bandwidthOf(playlist).average},RESOLUTION=1280x720,CODECS="avc1.64001f,mp4a.40.2",FRAME-RATE=29.970\n../cd/cd.m3u8\n`,
  );
});

it('knows whether rungs may be changed at every segment', () => {
  const cut = (...seconds: number[]): MediaPlaylist => ({
    ...playlist,
    segments: seconds.map((each) => ({ seconds: each, offset: 0, length: 1 })),
  });
  expect(aligned([cut(4, 4, 1), cut(4.02, 3.98, 0.9)], 0.05)).toBe(true);
  expect(aligned([cut(4, 4, 1), cut(4.1, 3.9, 1)], 0.05)).toBe(false);
  expect(aligned([cut(4, 4, 1), cut(4, 5)], 0.05)).toBe(false);
});

it('names files by their bytes, relative to their own place', () => {
  const sha256 = `ab${'0'.repeat(62)}`;
  expect(publicReference({ sha256, format: 'jpeg' })).toBe(`../ab/${sha256}.jpg`);
});

it('reads the name of H.264 in a header', () => {
  const header = new Uint8Array([0, 0, 0, 20, 0x61, 0x76, 0x63, 0x43, 1, 0x64, 0, 0x1f, 0xff]);
  expect(avcCodec(header)).toBe('avc1.64001f');
  expect(avcCodec(new Uint8Array(100))).toBeNull();
});
