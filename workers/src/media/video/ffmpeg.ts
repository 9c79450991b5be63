import ffmpeg from 'fluent-ffmpeg';
import type { StageTask } from '../child/stage.ts';

export type Tools = StageTask['tools'];

/** One run of ffmpeg, as the pure builders describe it. */
export interface Run {
  readonly inputs: readonly { readonly file: string; readonly options: readonly string[] }[];
  /** A filter graph over all inputs; absent where every output has its own filters or none. */
  readonly graph?: string;
  readonly outputs: readonly { readonly file: string; readonly options: readonly string[] }[];
}

/**
 * `log`: the last lines ffmpeg wrote. When it gives up, the file is at fault: the program and the plan are known to be
 * good.
 */
export interface RunEnd {
  readonly ok: boolean;
  readonly log: string;
}

/** ffmpeg's complaints about the machine or the plan rather than the file. */
const MACHINE = /No space left on device|Read-only file system|Unrecognized option|No such filter/;
/** Its complaints about the limit of memory that it is given: another try would end the same. */
const OUT_OF_MEMORY = /Cannot allocate memory|malloc of size \d+ failed/;
export const ranOutOfMemory = (log: string): boolean => OUT_OF_MEMORY.test(log);
const LOG_LINES = 200;

/**
 * The only door to ffmpeg. Rejects when the program cannot be started, is killed, or lacks room. `onTime` takes how
 * far into the file it has come, in milliseconds.
 */
export function runFfmpeg(
  tools: Tools,
  { inputs, graph, outputs }: Run,
  onTime: (ms: number) => void = () => {},
): Promise<RunEnd> {
  const command = ffmpeg({ stdoutLines: LOG_LINES }).setFfmpegPath(tools.ffmpeg);
  for (const { file, options } of inputs) {
    command.input(file);
    if (options.length > 1) command.inputOptions(...options);
  }
  if (graph !== undefined) command.complexFilter(graph);
  for (const { file, options } of outputs) command.output(file).outputOptions(...options);
  return new Promise((resolve, reject) => {
    command
      // Not its `progress` event: for that the library probes the input by itself, with no limits set.
      .on('stderr', (line: string) => {
        const ms = progressIn(line);
        if (ms !== null) onTime(ms);
      })
      .on('end', (_stdout: unknown, stderr: string | null) => resolve({ ok: true, log: stderr ?? '' }))
      .on('error', (error: Error, _stdout: unknown, stderr: unknown) => {
        const log = typeof stderr === 'string' ? stderr : '';
        if (/exited with code \d+/.test(error.message) && !MACHINE.test(log)) resolve({ ok: false, log });
        else reject(new Error(`ffmpeg could not run: ${error.message}\n${lastLines(log)}`, { cause: error }));
      })
      .run();
  });
}

/** How far ffmpeg says it is, "time=00:01:02.50", in milliseconds; null for any other line. */
export function progressIn(line: string): number | null {
  const match = /\btime=(\d+):(\d+):(\d+(?:\.\d+)?)/.exec(line);
  if (!match) return null;
  return Math.round((Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3])) * 1000);
}

/** The end of a log, for the reason of a refusal. */
export const lastLines = (log: string, count = 6): string =>
  log.trim().split('\n').slice(-count).join('\n').slice(-1_000);

/** Turns how far into the file a run is into the percentage of a stage, from `from` to `to`. */
export const percentOf =
  (durationMs: number, report: (percent: number) => void, from = 0, to = 100) =>
  (ms: number): void =>
    report(Math.round(from + (to - from) * Math.min(1, Math.max(0, ms / Math.max(1, durationMs)))));
