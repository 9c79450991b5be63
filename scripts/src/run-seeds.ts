import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { addressesOf, systemEnvironment, type Environment } from './environment.ts';
import { readSettings } from './env.ts';
import { readJson } from './json-file.ts';
import { pathsOf } from './paths.ts';
import { portsSchema } from './ports.ts';
import { findRunning } from './run-record.ts';
import { loadSecrets } from './secrets.ts';

export interface SeedsOptions {
  readonly root: string;
  readonly args: readonly string[];
}

/** Runs the seeds by hand (`--check` and the like) and, when the newsroom runs, with the way to it. Gives the exit code. */
export async function runSeeds({ root, args }: SeedsOptions): Promise<number> {
  const env = { ...systemEnvironment(process.env), ...(await connection(root)) };
  const child = spawn(process.execPath, ['seeds/dist/main.js', ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

async function connection(root: string): Promise<Environment> {
  const paths = pathsOf(root, readSettings(process.env).TOASOAN_DATA_DIR);
  const ports = await readJson(paths.ports, portsSchema);
  if (!ports || !(await findRunning(paths.run))) return {};
  const { cms, editor } = addressesOf(ports);
  const { seedToken } = await loadSecrets(paths.secrets);
  return { CMS_URL: cms, EDITOR_URL: editor, SEED_TOKEN: seedToken, ACCOUNTS_FILE: paths.accounts };
}
