import { inspectProcess, isRunning, processIdentity, type ProcessIdentity } from '@toasoan/platform';
import { link, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { readJson, writeJson } from './json-file.ts';

const child = z.object({ name: z.string(), ...processIdentity.shape });

export const runRecordSchema = z.object({
  supervisor: processIdentity,
  since: z.iso.datetime(),
  admin: z.boolean(),
  addresses: z.object({ cms: z.string(), editor: z.string(), portal: z.string() }).nullable(),
  children: z.array(child),
});

/** What runs from one data folder, so that a later start can tell, and clean up after a crash. */
export type RunRecord = z.output<typeof runRecordSchema>;
export type RecordedChild = RunRecord['children'][number];

export type Acquired =
  | { readonly state: 'acquired'; readonly record: RunRecord; readonly orphans: readonly RecordedChild[] }
  | { readonly state: 'running'; readonly record: RunRecord };

/** The record, if its supervisor still runs. */
export async function findRunning(file: string): Promise<RunRecord | null> {
  const record = await readJson(file, runRecordSchema);
  return record && (await isRunning(record.supervisor)) ? record : null;
}

/**
 * Takes the data folder for this process. When the former supervisor died without cleaning up, gives the children it
 * left. Of two that try at the same moment one acquires.
 */
export async function acquireRun(file: string, admin: boolean): Promise<Acquired> {
  const record = newRecord(await self(), admin);
  let orphans: readonly RecordedChild[] = [];
  while (!(await create(file, record))) {
    const former = await readJson(file, runRecordSchema);
    if (former && (await isRunning(former.supervisor))) return { state: 'running', record: former };
    // Set aside under a name of our own; whoever else tries now finds the file gone, or ours in its place.
    const aside = `${file}.${process.pid}.old`;
    const taken = await rename(file, aside).then(
      () => true,
      () => false,
    );
    if (!taken) continue;
    const moved = await readJson(aside, runRecordSchema);
    if (moved && (await isRunning(moved.supervisor))) {
      await link(aside, file).catch(() => undefined);
      await rm(aside, { force: true });
      return { state: 'running', record: moved };
    }
    orphans = moved?.children ?? orphans;
    await rm(aside, { force: true });
  }
  return { state: 'acquired', record, orphans };
}

export const saveRun = (file: string, record: RunRecord): Promise<void> => writeJson(file, record);

export const releaseRun = (file: string): Promise<void> => rm(file, { force: true });

async function create(file: string, record: RunRecord): Promise<boolean> {
  const draft = `${file}.${process.pid}.new`;
  await writeFile(draft, JSON.stringify(record), { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

const newRecord = (supervisor: ProcessIdentity, admin: boolean): RunRecord => ({
  supervisor,
  since: new Date().toISOString(),
  admin,
  addresses: null,
  children: [],
});

async function self(): Promise<ProcessIdentity> {
  const info = await inspectProcess(process.pid);
  if (!info) throw new Error('cannot inspect this process');
  return { pid: info.pid, started: info.started };
}
