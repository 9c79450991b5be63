import { sendDatabase } from './database.ts';

/** Shared files nobody asked for in this time are cleared away. */
const SHARED_FOR = 3_600_000;

/** Lays files that another app shares aside, until the form takes them. */
export async function layAside(files: readonly File[], now: number): Promise<void> {
  const tx = (await sendDatabase()).transaction('shared', 'readwrite');
  await Promise.all([...files.map((file) => tx.store.add({ file, at: now })), tx.done]);
}

/** Takes what was shared not long ago, in its order; each file is given once. */
export async function takeShared(now: number): Promise<File[]> {
  const tx = (await sendDatabase()).transaction('shared', 'readwrite');
  const shared = await tx.store.getAll();
  await tx.store.clear();
  await tx.done;
  return shared.filter(({ at }) => now - at <= SHARED_FOR).map(({ file }) => file);
}
