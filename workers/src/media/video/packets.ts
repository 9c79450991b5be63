/** What the packets of a file tell, beyond what its header claims. Fed line by line as ffprobe writes them. */
export interface StreamTally {
  packets: number;
  bytes: number;
  /** Seconds from the file's zero; `end` includes the length of the last packet. */
  start: number;
  end: number;
  /** Of a stream with a picture: where one may start. */
  readonly keyframes: number[];
  /** Shortest and longest step between packets in decoding order. */
  shortest: number;
  longest: number;
  /** Packets that an edit list hides. */
  discarded: number;
  /** Packets cut short. */
  corrupt: number;
  /** Bytes in every {@link WINDOW} seconds. */
  readonly windows: number[];
}

/** Seconds over which the highest rate is taken. */
const WINDOW = 4;
/** The fields asked of ffprobe, in the order it writes them. */
export const PACKET_FIELDS = 'packet=stream_index,pts_time,dts_time,duration_time,size,flags';

/** A reader of packet lines. Only streams with a picture keep their key frames. */
export function tallyPackets(pictures: ReadonlySet<number>): {
  readonly line: (text: string) => void;
  readonly streams: ReadonlyMap<number, StreamTally>;
} {
  const streams = new Map<number, StreamTally>();
  const lastDts = new Map<number, number>();
  const line = (text: string): void => {
    const [index = '', pts = '', dts = '', duration = '', size = '', flags = ''] = text.split(',');
    if (!/^\d+$/.test(index)) return;
    const stream = Number(index);
    const tally = streams.get(stream) ?? emptyTally();
    streams.set(stream, tally);
    tally.packets += 1;
    tally.bytes += Number(size) || 0;
    if (flags.includes('D')) tally.discarded += 1;
    if (flags.includes('C')) tally.corrupt += 1;
    const at = time(pts) ?? time(dts);
    if (at === null) return;
    tally.start = Math.min(tally.start, at);
    tally.end = Math.max(tally.end, at + (time(duration) ?? 0));
    if (pictures.has(stream) && flags.includes('K')) tally.keyframes.push(at);
    const window = Math.max(0, Math.floor(at / WINDOW));
    tally.windows[window] = (tally.windows[window] ?? 0) + (Number(size) || 0);
    const decoded = time(dts);
    const before = lastDts.get(stream);
    if (decoded === null) return;
    if (before !== undefined) {
      tally.shortest = Math.min(tally.shortest, decoded - before);
      tally.longest = Math.max(tally.longest, decoded - before);
    }
    lastDts.set(stream, decoded);
  };
  return { line, streams };
}

const emptyTally = (): StreamTally => ({
  packets: 0,
  bytes: 0,
  start: Number.POSITIVE_INFINITY,
  end: 0,
  keyframes: [],
  shortest: Number.POSITIVE_INFINITY,
  longest: 0,
  discarded: 0,
  corrupt: 0,
  windows: [],
});

const time = (text: string): number | null => (/^-?\d/.test(text) ? Number(text) : null);

/** Bits per second on the whole, and over the heaviest few seconds. */
export function ratesOf({ bytes, start, end, windows }: StreamTally): { average: number; peak: number } {
  const seconds = Math.max(0.04, end - start);
  const average = Math.round((8 * bytes) / seconds);
  const full = windows.map((each) => ((each ?? 0) * 8) / Math.min(WINDOW, seconds));
  return { average, peak: Math.round(full.reduce((most, each) => Math.max(most, each), average)) };
}
