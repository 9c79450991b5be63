/** Sends a signal; a process that has ended in the meantime, or never started (0), is no error. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  send(pid, pid, signal);
}

/** Sends a signal to a whole process group; to the process alone where the platform has no groups. */
export function signalGroup(group: number, signal: NodeJS.Signals): void {
  send(group, process.platform === 'win32' ? group : -group, signal);
}

function send(pid: number, target: number, signal: NodeJS.Signals): void {
  // To the system, 0 means the sender's own group and -1 everything there is.
  if (!Number.isInteger(pid) || pid <= 1) return;
  try {
    process.kill(target, signal);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ESRCH';
