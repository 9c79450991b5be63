import { inspectProcess } from '@toasoan/platform';
import type { Addresses } from './environment.ts';
import { releaseRun, saveRun, type RunRecord } from './run-record.ts';

/** Keeps the record of what runs up to date on disk. */
export interface RunBook {
  /** Notes a process; one noted before under the same name is replaced. */
  note(name: string, pid: number): void;
  addresses(addresses: Addresses): void;
  /** Settles when everything noted so far is on disk. */
  flush(): Promise<void>;
  /** Removes the record: nothing runs any more. */
  close(): Promise<void>;
}

export function openRunBook(file: string, initial: RunRecord): RunBook {
  let record = initial;
  let saving = Promise.resolve();
  const save = (change: (record: RunRecord) => RunRecord | Promise<RunRecord>): void => {
    saving = saving
      .then(async () => {
        record = await change(record);
        await saveRun(file, record);
      })
      // A full disk must not end the newsroom; only the clean-up after a crash would miss this entry.
      .catch(() => undefined);
  };
  return {
    note: (name, pid) =>
      save(async (before) => {
        const info = await inspectProcess(pid);
        const others = before.children.filter((child) => child.name !== name);
        const children = info ? [...others, { name, pid, started: info.started }] : others;
        return { ...before, children };
      }),
    addresses: (addresses) => save((before) => ({ ...before, addresses })),
    flush: () => saving,
    async close() {
      await saving;
      await releaseRun(file);
    },
  };
}
