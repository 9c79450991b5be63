import { z } from 'zod';
import { runToEnd, type Ending } from './child.ts';
import type { CombinedLog } from './combined-log.ts';
import type { Environment } from './environment.ts';
import { readJson } from './json-file.ts';

const account = z.object({ role: z.string(), unit: z.string(), email: z.string(), password: z.string() });
export type Account = z.output<typeof account>;

export interface SeedOptions {
  readonly root: string;
  readonly env: Environment;
  readonly log: CombinedLog;
  readonly signal: AbortSignal;
  readonly onRunning: (name: string, pid: number) => void;
}

/** Loads the demonstration newsroom unless it is there already. */
export function loadSeeds({ root, env, log, signal, onRunning }: SeedOptions): Promise<Ending> {
  const onLine = (line: string): void => log.line('seeds', line);
  const spec = { name: 'seeds', args: ['seeds/dist/main.js'], env, cwd: root, onLine };
  return runToEnd(spec, signal, (pid) => onRunning('seeds', pid));
}

/** The demonstration accounts, as the seeds wrote them; none when there are none. */
export const readAccounts = async (file: string): Promise<readonly Account[]> =>
  (await readJson(file, z.array(account))) ?? [];
