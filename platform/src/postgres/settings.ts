import { chmod, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { giveTo, type Runner } from './runner.ts';

/** Included at the end of postgresql.conf, so that what stands here wins. */
export const settingsFile = 'toasoan.conf';
export const serverLog = 'server.log';

export type Settings = Readonly<Record<string, string>>;

const maxLogBytes = 8_000_000;

/** Writes the settings of the coming start. TCP on the given port of 127.0.0.1 is the only way in. */
export async function writeSettings(
  dataDir: string,
  runner: Runner,
  port: number,
  extra: Settings,
): Promise<void> {
  const settings: Settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    ...extra,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`,
  );
  const file = path.join(dataDir, settingsFile);
  await rm(file, { force: true });
  await writeFile(file, lines.join(''));
  await chmod(file, 0o600);
  await giveTo(runner, file);
}

/** Keeps the server's log to two files of bounded size. */
export async function rotateServerLog(dataDir: string): Promise<void> {
  const file = path.join(dataDir, serverLog);
  const size = (await stat(file).catch(() => null))?.size ?? 0;
  if (size > maxLogBytes) await rename(file, `${file}.1`);
}
