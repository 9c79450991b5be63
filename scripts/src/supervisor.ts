import { waitUntil } from '@toasoan/platform';
import { startChild, type Running } from './child.ts';
import type { CombinedLog } from './combined-log.ts';
import type { Environment } from './environment.ts';
import { defaultPolicy, keep, type Keeper, type KeeperEvent, type RestartPolicy } from './keeper.ts';
import { Refusal } from './refusal.ts';

export interface Process {
  readonly name: string;
  readonly title: string;
  /** A script below the root, and its arguments. */
  readonly args: readonly string[];
  readonly env: Environment;
  readonly health: { readonly url: string; readonly status: number } | null;
}

export interface SupervisorOptions {
  readonly root: string;
  readonly log: CombinedLog;
  readonly signal: AbortSignal;
  readonly policy?: RestartPolicy;
  /** Milliseconds a process may take to be ready. */
  readonly readyWithin?: number;
  /** Told of every process that runs now, before anything else happens to it. */
  readonly onRunning: (name: string, pid: number) => void;
}

export interface Supervisor {
  /** Keeps a process running from now on, and waits until it serves. @throws {Refusal} when it does not */
  run(process: Process): Promise<void>;
  /** Keeps something else running: the database. */
  keep(name: string, title: string, start: () => Promise<Running>): void;
  /** Stops what was started under the names, together. */
  stop(names: readonly string[], patience: number): Promise<void>;
}

export function createSupervisor(options: SupervisorOptions): Supervisor {
  const { root, log, signal, policy = defaultPolicy, readyWithin = 120_000, onRunning } = options;
  const keepers = new Map<string, Keeper>();

  const add = (name: string, title: string, start: () => Running | Promise<Running>): Keeper => {
    const keeper = keep({
      start,
      policy,
      onEvent: (event) => {
        if (event.kind === 'started') onRunning(name, event.pid);
        else log.note(describe(title, event));
      },
    });
    keepers.set(name, keeper);
    return keeper;
  };

  return {
    keep: (name, title, start) => void add(name, title, start),
    async run({ name, title, args, env, health }) {
      const onLine = (line: string): void => log.line(name, line);
      const keeper = add(name, title, () => startChild({ name, args, env, cwd: root, onLine }));
      if (!health) return;
      const until = AbortSignal.any([signal, keeper.abandoned]);
      try {
        await waitUntil(() => answers(health), { deadline: readyWithin, every: 50, signal: until });
      } catch (error) {
        if (signal.aborted) throw error;
        throw new Refusal(notReady(title, log.tail(name)), { cause: error });
      }
    },
    async stop(names, patience) {
      await Promise.all(names.map(async (name) => keepers.get(name)?.stop(patience)));
    },
  };
}

async function answers({ url, status }: { readonly url: string; readonly status: number }): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5000), redirect: 'manual' });
  await response.body?.cancel();
  return response.status === status;
}

function describe(title: string, event: Exclude<KeeperEvent, { kind: 'started' }>): string {
  if (event.kind === 'restarting')
    return `Phần ${title} ${event.ending.how}; sẽ khởi động lại sau ${(event.delay / 1000).toFixed(1)} giây.`;
  return (
    `Phần ${title} đã dừng ${event.deaths} lần liên tiếp (lần cuối: ${event.ending.how}) nên không được khởi động lại nữa. ` +
    'Dữ liệu vẫn được giữ nguyên, các phần khác vẫn chạy. ' +
    'Hãy xem nhật ký ở trên, sửa nguyên nhân, rồi nhấn Ctrl-C và chạy lại npm start.'
  );
}

function notReady(title: string, tail: readonly string[]): string {
  const lines =
    tail.length > 0 ? `Những dòng cuối nó ghi lại:\n\n${tail.map((l) => `  ${l}`).join('\n')}\n\n` : '';
  return (
    `Phần ${title} không khởi động được. ${lines}` +
    'Các phần đã chạy được dừng lại gọn gàng, dữ liệu vẫn được giữ nguyên.\n' +
    'Nhật ký đầy đủ ở .data/logs/toasoan.log. Hãy xem nguyên nhân ở trên rồi chạy lại npm start.'
  );
}
