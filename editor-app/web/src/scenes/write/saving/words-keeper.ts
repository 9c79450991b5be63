import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { untilOneIsGone, whoIsGone } from '../../../uploads/keeper/presence.ts';
import { isLocalCopy, type LocalCopy, type WordsKeeper } from './local-copy.ts';

type Row = LocalCopy & { readonly personId: string };
interface Schema extends DBSchema {
  copies: { key: string; value: Row };
}

/** Keeps words in the browser's database; the one for which there is no time, in the storage that does not make wait. */
export function createWordsKeeper(personId: string): WordsKeeper {
  const prefix = `toasoan.words.${personId}.`;
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const database = (): Promise<IDBPDatabase<Schema>> =>
    (opened ??= openDB<Schema>('toasoan-words', 1, {
      upgrade: (db) => void db.createObjectStore('copies', { keyPath: 'desk' }),
      // A later version of this page is to open the database anew.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      terminated: () => (opened = undefined),
    }));

  async function put(copy: LocalCopy): Promise<void> {
    const tx = (await database()).transaction('copies', 'readwrite');
    await Promise.all([
      tx.store.put({ ...copy, personId }),
      ...copy.replaces.map((desk) => tx.store.delete(desk)),
      tx.done,
    ]);
  }

  function keepAtOnce(copy: LocalCopy): boolean {
    try {
      localStorage.setItem(prefix + copy.desk, JSON.stringify(copy));
      return true;
    } catch {
      return false;
    }
  }

  /** Takes back what was kept at once, when it is no newer. */
  function forgetAtOnce(desk: string, upTo: string | null): void {
    try {
      const quick = readQuick(desk);
      if (quick && (upTo === null || quick.at <= upTo)) localStorage.removeItem(prefix + desk);
    } catch {
      // A storage that cannot be read holds nothing of ours.
    }
  }
  const readQuick = (desk: string): LocalCopy | null => copyFrom(localStorage.getItem(prefix + desk));

  async function all(): Promise<LocalCopy[]> {
    const rows = await database().then(
      (db) => db.getAll('copies'),
      () => [],
    );
    const copies = new Map<string, LocalCopy>();
    for (const { personId: owner, ...copy } of rows) {
      if (owner === personId && isLocalCopy(copy)) copies.set(copy.desk, copy);
    }
    for (const desk of quickDesks(prefix)) {
      const quick = readQuick(desk);
      if (quick && quick.at >= (copies.get(desk)?.at ?? '')) copies.set(desk, quick);
    }
    const replaced = new Set([...copies.values()].flatMap(({ replaces }) => replaces));
    return [...copies.values()]
      .filter(({ desk }) => !replaced.has(desk))
      .sort((a, b) => b.at.localeCompare(a.at));
  }

  return {
    keepAtOnce,
    async keep(copy) {
      try {
        await put(copy);
        [copy.desk, ...copy.replaces].forEach((desk) => forgetAtOnce(desk, copy.at));
        return true;
      } catch {
        return keepAtOnce(copy);
      }
    },
    async forget(desks) {
      desks.forEach((desk) => forgetAtOnce(desk, null));
      const db = await database().catch(() => null);
      await Promise.all(desks.map(async (desk) => db?.delete('copies', desk).catch(() => undefined)));
    },
    async watch(signal, tell) {
      for (let more = true; more && !signal.aborted;) {
        const copies = await all();
        const isGone = await whoIsGone();
        if (signal.aborted) return;
        tell(copies.filter(({ desk }) => isGone(desk)));
        const others = copies.map(({ desk }) => desk).filter((desk) => !isGone(desk));
        more = await untilOneIsGone(others, signal);
      }
    },
  };
}

function quickDesks(prefix: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

/** Null for what is not there or not of our making. */
function copyFrom(text: string | null): LocalCopy | null {
  try {
    const found: unknown = JSON.parse(text ?? 'null');
    return isLocalCopy(found) ? found : null;
  } catch {
    return null;
  }
}
