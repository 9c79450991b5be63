import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { z } from 'zod';

/** Which process a pid means: a pid alone may have been given to another process since. */
export const processIdentity = z.object({ pid: z.int().positive(), started: z.string() });
export type ProcessIdentity = z.infer<typeof processIdentity>;

export interface ProcessInfo extends ProcessIdentity {
  readonly command: string;
  /** Process group; 0 where the platform has none. */
  readonly group: number;
  /** Working folder; null where the platform (only Linux does) or the owner does not tell. */
  readonly folder: string | null;
}

/** What runs under the pid, or null when nothing does. A zombie does not run. */
export async function inspectProcess(pid: number): Promise<ProcessInfo | null> {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform === 'linux') return inspectLinux(pid);
  return process.platform === 'win32' ? inspectWindows(pid) : inspectByPs(pid);
}

/** Whether exactly this process, and not a later one with its pid, still runs. */
export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  return (await inspectProcess(identity.pid))?.started === identity.started;
}

/** The living members of a process group; none where the platform has no groups. */
export async function groupMembers(group: number): Promise<readonly ProcessInfo[]> {
  return (await allProcesses()).filter((info) => info.group === group);
}

/** Processes whose working folder is `dir`; none where the platform does not tell. */
export async function processesIn(dir: string): Promise<readonly ProcessInfo[]> {
  if (process.platform !== 'linux') return [];
  return (await allProcesses()).filter((info) => info.folder === dir);
}

async function allProcesses(): Promise<readonly ProcessInfo[]> {
  if (process.platform === 'win32') return [];
  const names =
    process.platform === 'linux'
      ? await readdir('/proc')
      : (await output('ps', ['-axo', 'pid='])).split('\n').map((line) => line.trim());
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const infos = await Promise.all(pids.map(inspectProcess));
  return infos.filter((info) => info !== null);
}

let boot: Promise<string> | undefined;
const bootId = (): Promise<string> =>
  (boot ??= readFile('/proc/sys/kernel/random/boot_id', 'utf8').then(
    (id) => id.trim(),
    () => 'boot',
  ));

async function inspectLinux(pid: number): Promise<ProcessInfo | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  const raw = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  if (stat === null) return null;
  // The second field is the name in parentheses and may hold anything, so fields are counted from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = 'Z', , group = '0'] = fields;
  if (state === 'Z' || state === 'X') return null;
  const command = raw.replaceAll('\0', ' ').trim();
  return { pid, command, folder, group: Number(group), started: `${await bootId()}:${fields[19] ?? ''}` };
}

async function inspectByPs(pid: number): Promise<ProcessInfo | null> {
  const out = await output('ps', ['-ww', '-o', 'pgid=,stat=,lstart=,args=', '-p', String(pid)]);
  const match = /^\s*(\d+)\s+(\S+)\s+(\w+\s+\w+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/m.exec(out);
  if (!match || match[2]?.startsWith('Z')) return null;
  return { pid, folder: null, group: Number(match[1]), started: match[3] ?? '', command: match[4] ?? '' };
}

async function inspectWindows(pid: number): Promise<ProcessInfo | null> {
  const query = `Get-CimInstance Win32_Process -Filter "ProcessId=${pid}"`;
  const format = `ForEach-Object { "$($_.CreationDate.Ticks) $($_.CommandLine)" }`;
  const out = (await output('powershell', ['-NoProfile', '-Command', `${query} | ${format}`])).trim();
  const space = out.indexOf(' ');
  if (space < 0) return null;
  return { pid, folder: null, group: 0, started: out.slice(0, space), command: out.slice(space + 1) };
}

function output(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      command,
      [...args],
      { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
      (_error, stdout) => resolve(stdout),
    );
  });
}
