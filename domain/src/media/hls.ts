import type { MediaFile } from './asset.ts';
import { endingOf } from './kinds.ts';

/**
 * Playlists of HTTP Live Streaming (RFC 8216): every rung is one fragmented MP4, read by byte ranges. Files are named
 * by the hash of their bytes, so a playlist names what is already written and never changes.
 */

/** A file of an asset as another file of it names it, relative to its own public address: `../ab/<sha256>.mp4`. */
export const publicReference = ({ sha256, format }: Pick<MediaFile, 'sha256' | 'format'>): string =>
  `../${sha256.slice(0, 2)}/${sha256}.${endingOf(format)}`;

export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}
export interface Segment extends ByteRange {
  readonly seconds: number;
}

/** What a rung's file holds. */
export interface MediaPlaylist {
  /** The initialisation section. */
  readonly init: ByteRange;
  readonly segments: readonly Segment[];
}

/** Reads the playlist a muxer wrote for one file with byte ranges; null when it is not one. */
export function readMediaPlaylist(text: string): MediaPlaylist | null {
  const init = rangeIn(/#EXT-X-MAP:.*BYTERANGE="(\d+)@(\d+)"/.exec(text));
  const segments: Segment[] = [];
  let seconds: number | null = null;
  let range: ByteRange | null = null;
  for (const line of text.split(/\r?\n/)) {
    const [, duration] = /^#EXTINF:(\d+(?:\.\d+)?)/.exec(line) ?? [];
    if (duration !== undefined) seconds = Number(duration);
    range = rangeIn(/^#EXT-X-BYTERANGE:(\d+)@(\d+)/.exec(line)) ?? range;
    if (line === '' || line.startsWith('#')) continue;
    if (seconds === null || range === null) return null;
    segments.push({ seconds, ...range });
    seconds = range = null;
  }
  return init && segments.length > 0 ? { init, segments } : null;
}

const rangeIn = (match: RegExpExecArray | null): ByteRange | null =>
  match ? { length: Number(match[1]), offset: Number(match[2]) } : null;

/** The playlist of a rung whose file is at `uri`. */
export function writeMediaPlaylist({ init, segments }: MediaPlaylist, uri: string): string {
  const longest = Math.max(...segments.map((segment) => segment.seconds));
  return [
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    `#EXT-X-TARGETDURATION:${Math.max(1, Math.round(longest))}`,
    '#EXT-X-MEDIA-SEQUENCE:0',
    '#EXT-X-PLAYLIST-TYPE:VOD',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    `#EXT-X-MAP:URI="${uri}",BYTERANGE="${init.length}@${init.offset}"`,
    ...segments.flatMap(({ seconds, length, offset }) => [
      `#EXTINF:${seconds.toFixed(6)},`,
      `#EXT-X-BYTERANGE:${length}@${offset}`,
      uri,
    ]),
    '#EXT-X-ENDLIST',
    '',
  ].join('\n');
}

/** One rung as the master playlist tells of it. */
export interface Variant {
  readonly playlist: MediaPlaylist;
  readonly uri: string;
  readonly width: number;
  readonly height: number;
  readonly codecs: string;
  readonly frameRate: number;
}

/** The master playlist. Players without a reason of their own start with the first rung named. */
export function writeMasterPlaylist(variants: readonly Variant[]): string {
  const lines = variants.flatMap(({ playlist, uri, width, height, codecs, frameRate }) => {
    const { peak, average } = bandwidthOf(playlist);
    const attributes = [
      `BANDWIDTH=${peak}`,
      `AVERAGE-BANDWIDTH=${average}`,
      `RESOLUTION=${width}x${height}`,
      `CODECS="${codecs}"`,
      `FRAME-RATE=${frameRate.toFixed(3)}`,
    ];
    return [`#EXT-X-STREAM-INF:${attributes.join(',')}`, uri];
  });
  return ['#EXTM3U', '#EXT-X-VERSION:7', '#EXT-X-INDEPENDENT-SEGMENTS', ...lines, ''].join('\n');
}

/** Bits per second of the heaviest segment and on the whole. A short last segment does not count as heavy. */
export function bandwidthOf({ init, segments }: MediaPlaylist): { peak: number; average: number } {
  const bits = (bytes: number, seconds: number): number => Math.ceil((8 * bytes) / Math.max(seconds, 0.001));
  const average = bits(
    init.length + segments.reduce((sum, segment) => sum + segment.length, 0),
    secondsOf({ segments }),
  );
  const full = segments.filter((segment) => segment.seconds >= 1);
  return { average, peak: Math.max(average, ...full.map(({ length, seconds }) => bits(length, seconds))) };
}

export const secondsOf = ({ segments }: Pick<MediaPlaylist, 'segments'>): number =>
  segments.reduce((sum, segment) => sum + segment.seconds, 0);

/** Whether players may change from one rung to another at every segment: they begin at the same instants. */
export function aligned(playlists: readonly MediaPlaylist[], tolerance: number): boolean {
  const [first, ...others] = playlists.map(({ segments }) => {
    let at = 0;
    return segments.slice(0, -1).map(({ seconds }) => (at += seconds));
  });
  return others.every(
    (cuts) =>
      cuts.length === first?.length && cuts.every((cut, i) => Math.abs(cut - (first[i] ?? 0)) <= tolerance),
  );
}

/** The name of the H.264 stream in an initialisation section (RFC 6381), "avc1.64001f"; null without one. */
export function avcCodec(init: Uint8Array): string | null {
  for (let at = 0; at + 8 <= init.length; at += 1) {
    if (init[at] !== 0x61 || init[at + 1] !== 0x76 || init[at + 2] !== 0x63 || init[at + 3] !== 0x43)
      continue;
    const hex = [...init.subarray(at + 5, at + 8)].map((byte) => byte.toString(16).padStart(2, '0'));
    return `avc1.${hex.join('')}`;
  }
  return null;
}

/** AAC-LC, the only sound written. */
export const AAC_CODEC = 'mp4a.40.2';
