import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { chooseClaimed, othersHolding } from './choose-claimed.ts';
import { untilOneIsGone, whoIsGone } from './presence.ts';
import type { Claim, KeptUpload, UploadKeeper } from './upload-keeper.ts';

type Note = Omit<KeptUpload, 'file'>;

interface Schema extends DBSchema {
  /** Apart from the files, so that a change of hands does not write a gigabyte again. */
  notes: { key: string; value: Note };
  files: { key: string; value: File };
}
type Database = IDBPDatabase<Schema>;

/** Keeps uploads in the browser's own database. */
export function createIndexedDbKeeper(): UploadKeeper {
  let opened: Promise<Database> | undefined;
  const database = (): Promise<Database> =>
    (opened ??= openDB<Schema>('toasoan-uploads', 1, {
      upgrade(db) {
        db.createObjectStore('notes', { keyPath: 'key' });
        db.createObjectStore('files');
      },
      // A later version of this page is to open the database anew.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    }));

  async function put({ file, ...note }: KeptUpload): Promise<void> {
    const tx = (await database()).transaction(['notes', 'files'], 'readwrite');
    await Promise.all([
      tx.objectStore('files').put(file, note.key),
      tx.objectStore('notes').put(note),
      tx.done,
    ]);
  }

  async function takeOver(claim: Claim): Promise<KeptUpload[]> {
    const db = await database();
    const seen = new Map((await db.getAll('notes')).map((note) => [note.key, note.owner]));
    const isGone = await whoIsGone();
    const tx = db.transaction(['notes', 'files'], 'readwrite');
    const [notes, files] = [tx.objectStore('notes'), tx.objectStore('files')];
    // A page that opened at the same moment may have been faster.
    const all = (await notes.getAll()).filter((note) => seen.get(note.key) === note.owner);
    const { taken, erased } = chooseClaimed(all, claim, { now: Date.now(), gone: isGone });
    for (const { key } of erased) await Promise.all([notes.delete(key), files.delete(key)]);
    const found: KeptUpload[] = [];
    for (const note of taken) {
      const file = await files.get(note.key);
      if (file) found.push({ ...note, owner: claim.owner, file });
      await (file ? notes.put({ ...note, owner: claim.owner }) : notes.delete(note.key));
    }
    await tx.done;
    return found;
  }

  async function moveAll(owner: string, place: string): Promise<void> {
    const tx = (await database()).transaction('notes', 'readwrite');
    const mine = (await tx.store.getAll()).filter((note) => note.owner === owner);
    await Promise.all([...mine.map((note) => tx.store.put({ ...note, place })), tx.done]);
  }

  async function erase(key: string): Promise<void> {
    const tx = (await database()).transaction(['notes', 'files'], 'readwrite');
    await Promise.all([tx.objectStore('notes').delete(key), tx.objectStore('files').delete(key), tx.done]);
  }

  return {
    keep: (upload) =>
      put(upload).then(
        () => true,
        () => false,
      ),
    claim: (claim) => takeOver(claim).catch(() => []),
    othersGone: async (claim, signal) => {
      const notes = await database().then(
        (db) => db.getAll('notes'),
        () => [],
      );
      return untilOneIsGone(othersHolding(notes, claim), signal);
    },
    move: (owner, place) => moveAll(owner, place).catch(() => undefined),
    forget: (key) => erase(key).catch(() => undefined),
  };
}
