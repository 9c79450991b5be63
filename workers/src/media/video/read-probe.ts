import { even, type Size, type SourceFormat, type VideoSource } from '@toasoan/domain';
import { z } from 'zod';
import { ratesOf, type StreamTally } from './packets.ts';

/** What ffprobe prints, as far as it matters here. */
const streamSchema = z.object({
  index: z.int(),
  codec_type: z.string().optional(),
  codec_name: z.string().optional(),
  profile: z.string().optional(),
  level: z.int().optional(),
  pix_fmt: z.string().optional(),
  width: z.int().optional(),
  height: z.int().optional(),
  channels: z.int().optional(),
  sample_aspect_ratio: z.string().optional(),
  field_order: z.string().optional(),
  color_transfer: z.string().optional(),
  avg_frame_rate: z.string().optional(),
  r_frame_rate: z.string().optional(),
  duration: z.string().optional(),
  disposition: z.record(z.string(), z.int()).optional(),
  tags: z.record(z.string(), z.string()).optional(),
  side_data_list: z.array(z.looseObject({ rotation: z.number().optional() })).optional(),
});
export type ProbedStream = z.infer<typeof streamSchema>;

export const probedSchema = z.object({
  streams: z.array(streamSchema).default([]),
  format: z.object({
    duration: z.string().optional(),
    start_time: z.string().optional(),
    tags: z.record(z.string(), z.string()).optional(),
  }),
});
export type Probed = z.infer<typeof probedSchema>;

const COVERS = new Set(['png', 'gif', 'bmp', 'webp']);

/** The stream people see: not the cover picture of a song, not a thumbnail track. */
export const pictureStream = ({ streams }: Probed): ProbedStream | undefined =>
  streams.find(
    (stream) =>
      stream.codec_type === 'video' &&
      stream.disposition?.['attached_pic'] !== 1 &&
      !COVERS.has(stream.codec_name ?? ''),
  );

/** The stream people hear: the default one, else the first that is known. */
export function soundStream({ streams }: Probed): ProbedStream | undefined {
  const sounds = streams.filter((stream) => stream.codec_type === 'audio' && (stream.channels ?? 0) > 0);
  return sounds.find((stream) => stream.disposition?.['default'] === 1) ?? sounds[0];
}

/** Quarter turns are undone by ffmpeg itself; this only tells which side ends up where. */
function turned({ side_data_list, tags }: ProbedStream): 'not' | 'half' | 'quarter' {
  const degrees = side_data_list?.find((data) => data.rotation !== undefined)?.rotation;
  const turn = (((degrees ?? Number(tags?.['rotate'] ?? 0)) % 360) + 360) % 360;
  if (Math.abs(turn - 90) < 1 || Math.abs(turn - 270) < 1) return 'quarter';
  return turn > 0.5 && turn < 359.5 ? 'half' : 'not';
}

/** Size of the upright picture in square pixels; null when the file does not tell one. */
export function uprightSize(stream: ProbedStream): Size | null {
  const { width = 0, height = 0 } = stream;
  if (width < 2 || height < 2) return null;
  const wide = width * pixelShape(stream);
  return turned(stream) === 'quarter'
    ? { width: even(height), height: even(wide) }
    : { width: even(wide), height: even(height) };
}

/** How much wider than high a pixel is; strange claims are not believed. */
function pixelShape({ sample_aspect_ratio = '1:1' }: ProbedStream): number {
  const [across = 1, down = 1] = sample_aspect_ratio.split(':').map(Number);
  const shape = across / down;
  return shape > 0.2 && shape < 5 ? shape : 1;
}

const fraction = (text = '0/0'): number => {
  const [above = 0, below = 1] = text.split('/').map(Number);
  return above / below;
};

const HDR_TRANSFERS = new Set(['smpte2084', 'arib-std-b67']);
const PROGRESSIVE = new Set(['progressive', 'unknown', '']);
const INDEXED: ReadonlySet<SourceFormat> = new Set<SourceFormat>(['mp4', 'mov', '3gp', 'm4a']);

/** Puts together what the header claims and what the packets show. */
export function videoSource(
  format: SourceFormat,
  stream: ProbedStream,
  size: Size,
  tally: StreamTally,
): VideoSource {
  const seconds = Math.max(0.001, tally.end - tally.start);
  const rates = ratesOf(tally);
  const counted = tally.packets / seconds;
  const claimed = fraction(stream.avg_frame_rate);
  const frameRate = claimed > 0 && Math.abs(claimed - counted) / counted < 0.02 ? claimed : counted;
  const straight =
    turned(stream) === 'not' &&
    pixelShape(stream) === 1 &&
    stream.width === size.width &&
    stream.height === size.height &&
    tally.discarded === 0 &&
    Math.abs(tally.start) < 0.1;
  return {
    ...size,
    durationMs: Math.round(seconds * 1000),
    codec: stream.codec_name ?? '',
    profile: stream.profile ?? null,
    level: stream.level ?? null,
    pixelFormat: stream.pix_fmt ?? '',
    frameRate,
    steady: tally.packets < 3 || tally.longest <= 1.5 * tally.shortest + 0.001,
    interlaced: !PROGRESSIVE.has(stream.field_order ?? ''),
    hdr: HDR_TRANSFERS.has(stream.color_transfer ?? ''),
    straight,
    indexed: INDEXED.has(format),
    bitRate: rates.average,
    peakBitRate: rates.peak,
    keyframes: tally.keyframes.map((time) => time - tally.start).sort((a, b) => a - b),
  };
}

/** When the camera says it was taken, ISO 8601; never the place. */
export function takenAt({ format, streams }: Probed): string | null {
  const all = [format.tags, ...streams.map((stream) => stream.tags)];
  const tag = (name: string): string | undefined =>
    all.map((tags) => tags?.[name]).find((value) => value !== undefined);
  const said = tag('com.apple.quicktime.creationdate') ?? tag('creation_time') ?? '';
  const match =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})(\.\d{1,3})?\d*(?:Z|([+-]\d{2}):?(\d{2}))?$/.exec(said);
  if (!match) return null;
  const [, year, month, day, clock, ms = '', hours, minutes] = match;
  const iso = `${year}-${month}-${day}T${clock}${ms}${hours ? `${hours}:${minutes}` : said.endsWith('Z') ? 'Z' : ''}`;
  // Cameras whose clock was never set count from 1904 or 1970.
  return Number(year) > 1990 && z.iso.datetime({ offset: true, local: true }).safeParse(iso).success
    ? iso
    : null;
}
