import path from 'node:path';
import { LIMITED_SCRIPT, ROOM_SCRIPT } from './shell-scripts.ts';
import { ulimitsOf, type Limits } from './limits.ts';

/** How a program is kept apart, by name: see `Isolation`. */
export type Means =
  /** Own namespaces, made as root or, with a user namespace, as anyone. The program itself has no privilege. */
  | { readonly kind: 'namespaces'; readonly asRoot: boolean }
  /** An ordinary process. */
  | { readonly kind: 'plain' };

/** Whom the program runs as when the worker is root: nobody. */
export const NOBODY = 65_534;
/** How far a program gives way to the servers of the machine, and further when nobody waits for it. */
const NICENESS = { awaited: '10', idle: '19' } as const;

const UNSHARE = ['unshare', '--net', '--mount', '--pid', '--ipc', '--uts', '--fork', '--kill-child=KILL'];
const AS_ANYONE = ['--user', '--map-root-user'];
const STRIPPED = ['setpriv', '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all', '--pdeathsig=KILL'];
const AS_NOBODY = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];

export interface CommandParts {
  readonly means: Means;
  readonly limits: Limits;
  readonly idle: boolean;
  /** Where the root is laid out and the table of mounts lies; unused by `plain`. */
  readonly room: { readonly root: string; readonly table: string };
  readonly workDir: string;
  readonly command: readonly [program: string, ...args: string[]];
}

/** The whole command line, outermost first: limits, namespaces, room, no privilege, program. */
export function commandLine({ means, limits, idle, room, workDir, command }: CommandParts): string[] {
  const niceness = idle ? NICENESS.idle : NICENESS.awaited;
  const limited = ['nice', '-n', niceness, ...shell(LIMITED_SCRIPT, [niceness, ...ulimitsOf(limits)])];
  if (means.kind === 'plain') return [...limited, ...command];
  const unshare = [...UNSHARE, ...(means.asRoot ? [] : AS_ANYONE), '--'];
  const enter = shell(ROOM_SCRIPT, [room.root, room.table, workDir]);
  const strip = [...STRIPPED, ...(means.asRoot ? AS_NOBODY : []), '--'];
  return [...limited, ...unshare, ...enter, ...strip, ...command];
}

const shell = (script: string, args: readonly string[]): string[] => ['/bin/sh', '-c', script, 'sh', ...args];

/** Everything a program of the sandbox finds in its environment. */
export const environmentOf = (workDir: string): Record<string, string> => ({
  PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
  HOME: path.join(workDir, 'tmp'),
  TMPDIR: path.join(workDir, 'tmp'),
  LANG: 'C.UTF-8',
  TZ: 'UTC',
  // Read by the C library: fewer arenas take a third less memory for pictures.
  MALLOC_ARENA_MAX: '2',
});
