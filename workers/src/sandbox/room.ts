import { lstat, mkdir, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What a program in a room sees of the machine: the system's programs and libraries, node and ffmpeg, the
 * application's own code. Everything is read-only; nothing else exists: no home, no settings, no other job, no store.
 */
export interface RoomPlan {
  /** Folders shown, each at its own path. */
  readonly folders: readonly string[];
  /** Files shown, each at its own path. */
  readonly files: readonly string[];
  /** Symbolic links made anew: path and what it says. */
  readonly links: readonly (readonly [at: string, to: string])[];
}

/** Of one job: what it may read, and the one place it may write to. */
export interface RoomJob {
  readonly readOnly: readonly string[];
  readonly workDir: string;
}

const SYSTEM_FOLDERS = [
  '/usr/bin',
  '/usr/sbin',
  '/usr/lib',
  '/usr/lib32',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/local/bin',
  '/usr/local/lib',
  '/usr/share/fonts',
  '/usr/share/fontconfig',
  '/usr/share/ffmpeg',
  '/usr/local/share/fonts',
  '/etc/alternatives',
  '/etc/fonts',
  '/var/cache/fontconfig',
  '/nix/store',
];
const SYSTEM_LINKS = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];
const SYSTEM_FILES = ['/etc/ld.so.cache', '/dev/null', '/dev/zero', '/dev/urandom'];

/** Looks which of these the machine has. `programs` and `code` are further files and folders to show. */
export async function planRoom(programs: readonly string[], code: readonly string[]): Promise<RoomPlan> {
  const folders: string[] = [];
  const files: string[] = [];
  const links: (readonly [string, string])[] = [];
  for (const place of SYSTEM_LINKS) {
    const found = await lstat(place).catch(() => null);
    if (found?.isSymbolicLink()) links.push([place, await readlink(place)]);
    else if (found?.isDirectory()) folders.push(place);
  }
  for (const place of [...SYSTEM_FOLDERS, ...programs.flatMap(foldersOfProgram), ...code]) {
    const found = await stat(place).catch(() => null);
    if (found?.isDirectory()) folders.push(place);
    else if (found) files.push(place);
  }
  for (const place of SYSTEM_FILES) if (await stat(place).catch(() => null)) files.push(place);
  const outer = withoutNested(folders);
  return { folders: outer, files: files.filter((file) => !outer.some((one) => isWithin(file, one))), links };
}

/** A program needs its folder, and the libraries that were installed beside it. */
function foldersOfProgram(program: string): string[] {
  const folder = path.dirname(program);
  return path.basename(folder) === 'bin' ? [folder, path.join(path.dirname(folder), 'lib')] : [folder];
}

/** Leaves out what lies in another one of the list, and what is there twice. */
export const withoutNested = (folders: readonly string[]): string[] =>
  [...new Set(folders)].filter(
    (folder, _, all) => !all.some((other) => other !== folder && isWithin(folder, other)),
  );

const isWithin = (inner: string, outer: string): boolean => inner.startsWith(`${outer}/`);

/** The table of mounts, as `mount --all` reads it. */
export function mountTable(root: string, plan: RoomPlan, job: RoomJob): string {
  const line = (place: string, options: string): string =>
    `${escapeField(place)} ${escapeField(path.join(root, place))} none ${options} 0 0\n`;
  return [
    ...plan.folders.map((folder) => line(folder, 'rbind,ro,nosuid,nodev')),
    ...plan.files.map((file) =>
      line(file, file.startsWith('/dev/') ? 'bind,nosuid' : 'bind,ro,nosuid,nodev'),
    ),
    ...job.readOnly.map((folder) => line(folder, 'bind,ro,nosuid,nodev,noexec')),
    line(job.workDir, 'bind,nosuid,nodev,noexec'),
  ].join('');
}

/** A field of the table may hold no blank; they are written as octal. */
const escapeField = (text: string): string =>
  text.replace(/[\s\\#]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`);

/** Lays out the folder that becomes the root: the places things are mounted at, all empty. */
export async function layOutRoot(root: string, plan: RoomPlan, job: RoomJob): Promise<void> {
  const at = (place: string): string => path.join(root, place);
  for (const folder of ['/proc', ...plan.folders, ...job.readOnly, job.workDir])
    await mkdir(at(folder), { recursive: true });
  for (const file of plan.files) {
    await mkdir(path.dirname(at(file)), { recursive: true });
    await writeFile(at(file), '');
  }
  for (const [place, to] of plan.links) await symlink(to, at(place));
}
