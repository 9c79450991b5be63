/** What a program may use. A program that goes beyond is ended, with everything it started. */
export interface Limits {
  /** Memory of all its processes together, in bytes; also what each alone may ask for, used or not. */
  readonly memory: number;
  /** Seconds from start to end. */
  readonly wallSeconds: number;
  /** Processor seconds of any one of its processes. */
  readonly cpuSeconds: number;
  /** Largest file it may write, in bytes. */
  readonly fileSize: number;
  /** Files open at once in any one process. */
  readonly openFiles: number;
}

const MIB = 1024 * 1024;

/** For a small job. The memory leaves room below 1 GB for what grows between two looks of the watchdog. */
export const SMALL_LIMITS: Limits = {
  memory: 950 * MIB,
  wallSeconds: 60,
  cpuSeconds: 60,
  fileSize: 512 * MIB,
  openFiles: 256,
};

/** Seconds between the polite end at the processor limit and the certain one. */
const CPU_GRACE = 5;

/**
 * The limits as a shell's `ulimit` takes them, in the order LIMITED_SCRIPT expects. Memory is limited as data, not as
 * address space: V8 reserves far more addresses than it ever fills, but what it fills (heap, buffers, WebAssembly)
 * counts as data, as does every allocation of libvips and ffmpeg.
 */
export const ulimitsOf = (limits: Limits): string[] =>
  [
    limits.openFiles,
    Math.ceil(limits.fileSize / 512),
    Math.ceil(limits.memory / 1024),
    limits.cpuSeconds,
    limits.cpuSeconds + CPU_GRACE,
  ].map(String);
