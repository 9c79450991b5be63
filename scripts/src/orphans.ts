import {
  groupMembers,
  isRunning,
  waitUntil,
  type ProcessIdentity,
  type ProcessInfo,
} from '@toasoan/platform';
import type { CombinedLog } from './combined-log.ts';
import type { RecordedChild } from './run-record.ts';
import { signalGroup, signalProcess } from './signals.ts';

export interface EndOptions {
  /** Milliseconds between asking and killing. */
  readonly patience?: number;
  /** The checkout: a group whose leader is gone is ended only if its members work below this folder. */
  readonly root: string;
}

/**
 * Ends a process that a dead supervisor left, and everything in its group. Gives whether there was anything to end.
 * A pid that has been given to another program in the meantime is left alone.
 */
export async function endOrphan(orphan: ProcessIdentity, options: EndOptions): Promise<boolean> {
  const { patience = 8000, root } = options;
  if (await isRunning(orphan)) {
    signalProcess(orphan.pid, 'SIGTERM');
    await waitUntil(async () => !(await isRunning(orphan)), { deadline: patience }).catch(() => undefined);
    const leaderLives = await isRunning(orphan);
    if (leaderLives || (await leftovers(orphan.pid, root)).length > 0) signalGroup(orphan.pid, 'SIGKILL');
    await waitUntil(async () => !(await isRunning(orphan)), {
      deadline: 5000,
      what: `the end of ${orphan.pid}`,
    });
    return true;
  }
  if ((await leftovers(orphan.pid, root)).length === 0) return false;
  signalGroup(orphan.pid, 'SIGKILL');
  return true;
}

/** What a dead process started and left running: its group is there without its leader. */
async function leftovers(group: number, root: string): Promise<readonly ProcessInfo[]> {
  const members = await groupMembers(group);
  if (members.some((member) => member.pid === group)) return [];
  return members.every((member) => member.folder?.startsWith(root)) ? members : [];
}

/** Ends what a dead supervisor left, except the database, which is adopted. */
export async function endOrphans(
  orphans: readonly RecordedChild[],
  root: string,
  log: Pick<CombinedLog, 'note'>,
): Promise<void> {
  const programs = orphans.filter(({ name }) => name !== 'postgres');
  const ended = await Promise.all(programs.map((orphan) => endOrphan(orphan, { root })));
  const names = programs.filter((_, index) => ended[index]).map(({ name }) => name);
  if (names.length > 0)
    log.note(`Lần trước Tòa soạn bị ngắt đột ngột; đã dọn các phần còn sót: ${names.join(', ')}.`);
}
