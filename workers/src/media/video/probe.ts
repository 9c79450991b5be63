import {
  MAX_AUDIO_MS,
  MAX_VIDEO_MS,
  MAX_VIDEO_PIXELS,
  type ErrorId,
  type SourceFormat,
  type VideoSource,
} from '@toasoan/domain';
import { open } from 'node:fs/promises';
import type { StageTask } from '../child/stage.ts';
import { lastLines, ranOutOfMemory } from './ffmpeg.ts';
import { PACKET_FIELDS, tallyPackets } from './packets.ts';
import {
  pictureStream,
  probedSchema,
  soundStream,
  takenAt,
  uprightSize,
  videoSource,
  type Probed,
} from './read-probe.ts';
import { runFfprobe } from './run-ffprobe.ts';
import { sourceOptions } from './source-options.ts';

/** A file with picture or sound that was read from end to end and found whole. */
export interface Source {
  readonly ok: true;
  /** Null for sound alone. */
  readonly video: (VideoSource & { readonly index: number }) | null;
  /** Null for a silent film. */
  readonly audio: { readonly index: number; readonly codec: string; readonly channels: number } | null;
  readonly durationMs: number;
  readonly takenAt: string | null;
}

/** The file itself is at fault. */
export interface Refusal {
  readonly ok: false;
  readonly error: ErrorId;
  readonly reason?: string;
}

/** `reason` may be a whole log of ffmpeg; a file that needs more memory than there may be is not broken. */
export const refuse = (error: ErrorId, reason: string): Refusal => ({
  ok: false,
  error: error === 'asset.broken' && ranOutOfMemory(reason) ? 'asset.took_too_long' : error,
  reason: lastLines(reason),
});

/** Reads header and packets, decodes nothing but what the probe needs to tell the formats. */
export async function probeSource({
  tools,
  format,
  input,
}: Pick<StageTask, 'tools' | 'format' | 'input'>): Promise<Source | Refusal> {
  const header = await probeHeader({ tools, format, input });
  if ('ok' in header) return header;
  const picture = pictureStream(header);
  const sound = soundStream(header);
  const size = picture ? uprightSize(picture) : null;
  if (picture && !size) return refuse('asset.broken', 'the picture has no size');
  if (!picture && !sound) return refuse('asset.broken', 'neither picture nor sound');
  if (size && size.width * size.height > MAX_VIDEO_PIXELS)
    return refuse('asset.too_many_pixels', `${size.width} × ${size.height}`);
  if (seconds(header.format.duration) * 1000 > (picture ? MAX_VIDEO_MS : MAX_AUDIO_MS) + 1000)
    return refuse('asset.too_long', `${header.format.duration} s`);

  const tally = tallyPackets(new Set(picture ? [picture.index] : []));
  const args = [...sourceOptions(format), '-show_entries', PACKET_FIELDS, '-of', 'csv=p=0', input];
  const read = await runFfprobe(tools, args, tally.line);
  const main = tally.streams.get((picture ?? sound)?.index ?? -1);
  if (!read.ok || !main || main.packets === 0) return refuse('asset.broken', read.errors || 'no packets');
  const streams = [...tally.streams.values()];
  const end = Math.max(...streams.map((stream) => stream.end));
  const reason =
    (await riffCutShort(format, input)) ??
    whyCutShort(
      format,
      header,
      end,
      read.errors,
      streams.some((each) => each.corrupt > 0),
    );
  if (reason !== null) return refuse('asset.broken', reason);
  const durationMs = Math.round((main.end - main.start) * 1000);
  if (durationMs > (picture ? MAX_VIDEO_MS : MAX_AUDIO_MS) + 1000)
    return refuse('asset.too_long', `${durationMs} ms`);
  return {
    ok: true,
    video: picture && size ? { ...videoSource(format, picture, size, main), index: picture.index } : null,
    audio:
      sound && (tally.streams.get(sound.index)?.packets ?? 0) > 0
        ? { index: sound.index, codec: sound.codec_name ?? '', channels: sound.channels ?? 0 }
        : null,
    durationMs,
    takenAt: takenAt(header),
  };
}

async function probeHeader({
  tools,
  format,
  input,
}: Pick<StageTask, 'tools' | 'format' | 'input'>): Promise<Probed | Refusal> {
  const lines: string[] = [];
  const args = [...sourceOptions(format), '-show_format', '-show_streams', '-of', 'json', input];
  const { ok, errors } = await runFfprobe(tools, args, (line) => lines.push(line));
  if (TOO_LARGE.test(errors)) return refuse('asset.too_many_pixels', errors);
  if (!ok && FOREIGN_CODEC.test(errors)) return refuse('asset.codec', errors);
  const probed = ok ? probedSchema.safeParse(parse(lines.join('\n'))) : null;
  if (!probed?.success) return refuse('asset.broken', errors);
  const used = [pictureStream(probed.data), soundStream(probed.data)];
  const unknown = used.find((stream) => stream && (stream.codec_name ?? 'unknown') === 'unknown');
  return unknown ? refuse('asset.codec', `stream ${unknown.index} is of an unknown kind`) : probed.data;
}

/** As ffmpeg's libraries word it. A container that is not the one its signature told is not a matter of encoding. */
const FOREIGN_CODEC = /Codec \([^)]*\) not on whitelist|Unsupported codec|no decoder/i;
const TOO_LARGE = /exceeds specified max pixel count|Picture size \d+x\d+ is invalid/i;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const seconds = (text: string | undefined): number => Number(text ?? 0) || 0;

/** MP3 has no honest duration: it is guessed from the first frames. */
const GUESSED: ReadonlySet<SourceFormat> = new Set<SourceFormat>(['mp3']);

/** AVI and WAV tell their own length in their first bytes, which the probe does not look at; null when it fits. */
async function riffCutShort(format: SourceFormat, input: string): Promise<string | null> {
  if (format !== 'avi' && format !== 'wav') return null;
  const handle = await open(input, 'r');
  try {
    const head = Buffer.alloc(8);
    await handle.read(head, 0, 8, 0);
    const announced = head.readUInt32LE(4);
    const { size } = await handle.stat();
    // Recorders that cannot go back leave the length open.
    if (announced === 0 || announced === UNKNOWN_LENGTH || size >= announced + 8 - 0.01 * announced)
      return null;
    return `${announced + 8} bytes were announced, ${size} are there`;
  } finally {
    await handle.close();
  }
}
const UNKNOWN_LENGTH = 0xffffffff;

/** What shows that only a part of the file is there; null when it is whole. */
function whyCutShort(
  format: SourceFormat,
  { format: { duration, start_time } }: Probed,
  end: number,
  errors: string,
  corrupt: boolean,
): string | null {
  if (/partial file|moov atom not found|Truncated|truncating packet|File ended prematurely/i.test(errors))
    return errors;
  if (corrupt) return `a packet is cut short: ${errors}`;
  const announced = seconds(duration) + seconds(start_time);
  if (GUESSED.has(format) || end >= announced - Math.max(1, 0.03 * announced)) return null;
  return `${announced} s were announced, ${end} s are there`;
}
