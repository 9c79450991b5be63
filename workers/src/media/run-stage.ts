import path from 'node:path';
import type { ErrorId } from '@toasoan/domain';
import type { Logger } from '@toasoan/platform';
import type { Limits } from '../sandbox/limits.ts';
import type { SandboxEnd } from '../sandbox/sandbox.ts';
import { parseEvent, type ChildEvent, type Outcome } from './child/protocol.ts';
import type { StageTask } from './child/stage.ts';
import type { JobFolder } from './job-folders.ts';
import type { MediaMachine } from './machine.ts';
import { measureOutputs, type MeasuredOutputs } from './outputs.ts';

/** What became of a stage: files in `outDir`, or why the file itself is refused. */
export type StageResult =
  | {
      readonly ok: true;
      readonly outcome: Extract<Outcome, { ok: true }>;
      readonly outDir: string;
      readonly measured: MeasuredOutputs;
    }
  | { readonly ok: false; readonly error: ErrorId; readonly reason: string };

export interface StageOrder {
  readonly task: Omit<StageTask, 'outDir'>;
  readonly limits: Limits;
  readonly idle: boolean;
  readonly folder: JobFolder;
  readonly onPercent: (percent: number) => void;
  readonly signal: AbortSignal;
}

/** A decoder that dies of a file may have been unlucky once; twice, it is the file. */
const TRIES = 2;

/**
 * Does one stage in a child process. How a child's end is understood:
 *
 * - it tells an outcome: that is the outcome;
 * - it goes beyond time or memory: the file takes too long, said at once, since a further try would cost as much;
 * - it crashes, talks nonsense, or names files that are not there: once more in a fresh folder, then the file is broken;
 * - it tells a fault of its own: rejects, and the queue tries again later.
 */
export async function runStage(
  order: StageOrder,
  machine: MediaMachine,
  log: Pick<Logger, 'warn'>,
): Promise<StageResult> {
  let reason = '';
  for (let turn = 1; turn <= TRIES; turn += 1) {
    const result = await tryStage(order, machine, turn);
    if (typeof result !== 'string') return result;
    reason = result;
    log.warn({ stage: order.task.stage, turn, reason }, 'a media child came to a bad end');
  }
  return { ok: false, error: 'asset.broken', reason };
}

/** One child. Gives a result, or in words the bad end it came to. */
async function tryStage(
  { task, limits, idle, folder, onPercent, signal }: StageOrder,
  { sandbox, child }: MediaMachine,
  turn: number,
): Promise<StageResult | string> {
  const workDir = await folder.makeWorkDir(`${task.stage}-${turn}`);
  const outDir = path.join(workDir, 'out');
  let last: ChildEvent | null = null;
  let nonsense: string | null = null;
  const end = await sandbox.run({
    command: [process.execPath, ...NODE_OPTIONS, child],
    readOnly: [folder.inputs],
    workDir,
    input: JSON.stringify({ ...task, outDir } satisfies StageTask),
    limits,
    idle,
    onLine(line) {
      const event = parseEvent(line);
      if (event === null) nonsense ??= line.slice(0, 200);
      else if ('percent' in event) onPercent(event.percent);
      else last = event;
    },
    signal,
  });
  return understand(end, nonsense === null ? last : null, outDir, nonsense);
}

/** A stage keeps pictures and footage outside the heap; what it computes with inside is small. */
const NODE_OPTIONS = ['--max-old-space-size=384'];

async function understand(
  end: SandboxEnd,
  last: ChildEvent | null,
  outDir: string,
  nonsense: string | null,
): Promise<StageResult | string> {
  if (end.how === 'limit' && end.limit !== 'output')
    return { ok: false, error: 'asset.took_too_long', reason: `beyond its limit of ${end.limit}` };
  if (end.how === 'exit' && last !== null && 'fault' in last)
    throw new Error(`a media stage could not be done: ${last.fault}`, { cause: end.stderr });
  if (end.how === 'exit' && end.code === 0 && last !== null && 'outcome' in last) {
    const { outcome } = last;
    if (!outcome.ok) return { ok: false, error: outcome.error, reason: outcome.reason ?? '' };
    const measured = await measureOutputs(outDir, outcome);
    return measured ? { ok: true, outcome, outDir, measured } : 'it named files that are not there';
  }
  if (nonsense !== null) return `it said ${JSON.stringify(nonsense)}`;
  const { stderr: _, peakBytes: _peak, ...how } = end;
  return `${JSON.stringify(how)}: ${end.stderr.trim().slice(-500)}`;
}
