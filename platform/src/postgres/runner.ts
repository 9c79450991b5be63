import { chown, readFile, stat } from 'node:fs/promises';
import { ClusterError } from './errors.ts';

/** The user PostgreSQL runs as: this process's own when empty. */
export interface Runner {
  readonly uid?: number;
  readonly gid?: number;
}

const userNames = ['postgres', '_postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as the owner of the data that are there already, else as
 * one of the users every system has.
 * @throws {ClusterError} of kind `no-os-user`
 */
export async function chooseRunner(dataDirs: readonly string[]): Promise<Runner> {
  if (process.getuid?.() !== 0) return {};
  for (const dir of dataDirs) {
    const owner = await stat(dir).catch(() => null);
    if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  }
  const users = (await readFile('/etc/passwd', 'utf8').catch(() => ''))
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of userNames) {
    const user = users.find((fields) => fields[0] === name);
    if (user) return { uid: Number(user[2]) >>> 0, gid: Number(user[3]) >>> 0 };
  }
  throw new ClusterError('no-os-user', userNames.join(', '));
}

/** Gives a file or folder to the user PostgreSQL runs as. */
export async function giveTo(runner: Runner, file: string): Promise<void> {
  if (runner.uid !== undefined && runner.gid !== undefined) await chown(file, runner.uid, runner.gid);
}
