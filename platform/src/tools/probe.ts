import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';

export type Probe =
  { readonly ok: true; readonly output: string } | { readonly ok: false; readonly problem: string };

const patience = 20_000;

/** Runs a program that prints something about itself and ends. Never rejects. */
export function probe(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Probe> {
  return new Promise((resolve) => {
    const options = { encoding: 'utf8', timeout: patience, env: { ...process.env, ...env } } as const;
    execFile(file, [...args], options, (error, stdout, stderr) => {
      if (!error) return resolve({ ok: true, output: stdout });
      const said = stderr.trim().split('\n').at(-1);
      resolve({ ok: false, problem: said ? said : error.message });
    });
  });
}

/** The files of these names on the PATH, then those of the well-known places, that this user may run. */
export async function findPrograms(
  names: readonly string[],
  places: readonly string[] = [],
): Promise<readonly string[]> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder));
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
  const usable = await Promise.all(
    [...new Set([...candidates, ...places])].map((file) =>
      access(file, constants.X_OK).then(
        () => [file],
        () => [],
      ),
    ),
  );
  return usable.flat();
}
