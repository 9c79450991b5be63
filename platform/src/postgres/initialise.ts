import { appendFile, chmod, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ClusterError, clusterFault } from './errors.ts';
import { exec, systemLocale } from './exec.ts';
import { programPath } from './native.ts';
import type { Placement } from './placement.ts';
import { giveTo } from './runner.ts';
import { settingsFile } from './settings.ts';

const majorVersion = '18';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/**
 * Makes the cluster if there is none. It is made beside its place and moved there when complete, so that an
 * interrupted start leaves nothing half made.
 */
export async function initialise(placement: Placement, credentials: Credentials): Promise<void> {
  const { dataDir } = placement;
  const version = await readFile(path.join(dataDir, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES')
      throw new ClusterError('not-permitted', dataDir, { cause: error });
    return null;
  });
  if (version !== null) {
    if (version.trim() !== majorVersion) throw new ClusterError('other-version', version.trim());
    return;
  }
  await removeDrafts(dataDir);
  const draft = `${dataDir}.new-${process.pid}`;
  try {
    await create(draft, placement, credentials);
    await rmdir(dataDir).catch(() => undefined);
    await rename(draft, dataDir);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function create(draft: string, placement: Placement, { user, password }: Credentials): Promise<void> {
  const { nativeDir, runner } = placement;
  await mkdir(draft);
  await chmod(draft, 0o700);
  const passwordFile = `${draft}.pw`;
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    await giveTo(runner, draft);
    await giveTo(runner, passwordFile);
    const locale = ['--lc-collate=C', `--lc-ctype=${systemLocale}`, '--lc-messages=C', '--lc-monetary=C'];
    locale.push('--lc-numeric=C', '--lc-time=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
    const access = ['-U', user, '--pwfile', passwordFile, '--auth=scram-sha-256'];
    const args = ['-D', draft, ...access, '-E', 'UTF8', ...locale, '--no-sync', '--no-instructions'];
    const made = await exec(programPath(nativeDir, 'initdb'), args, runner);
    if (!made.ok) throw clusterFault(made.output);
    await appendFile(path.join(draft, 'postgresql.conf'), `\ninclude_if_exists = '${settingsFile}'\n`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Removes what an interrupted start left. */
async function removeDrafts(dataDir: string): Promise<void> {
  const parent = path.dirname(dataDir);
  const prefix = `${path.basename(dataDir)}.new-`;
  for (const name of await readdir(parent)) {
    if (name.startsWith(prefix)) await rm(path.join(parent, name), { recursive: true, force: true });
  }
}
