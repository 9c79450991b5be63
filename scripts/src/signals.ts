/** Sends a signal; a process that has ended in the meantime is no error. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Sends a signal to a whole process group; to the process alone where the platform has no groups. */
export function signalGroup(group: number, signal: NodeJS.Signals): void {
  signalProcess(process.platform === 'win32' ? group : -group, signal);
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ESRCH';
