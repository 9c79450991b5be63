import type { PieceKeeper } from '../outbox/send-piece.ts';
import { isQueued, reducePiece, type PieceEvent } from '../piece/piece-state.ts';
import type { Piece } from '../piece/piece.ts';
import { sendDatabase } from './database.ts';

/** Pages and the service worker tell each other by this channel that a piece has changed. */
const CHANNEL = 'toasoan.send';
/** How long a piece of somebody not signed in waits: as long as a session lasts. */
const UNSIGNED_FOR = 12 * 3_600_000;
/** How long it is told that a piece was sent. */
const TOLD_FOR = 24 * 3_600_000;

/** The pieces of this browser, over a closed page and a restart. */
export interface Pieces extends PieceKeeper {
  /** Those of a person, oldest first; null: of nobody who has signed in. */
  readonly of: (personId: string | null, now: number) => Promise<Piece[]>;
  /** Whether anything waits to be sent, whoever wrote it. */
  readonly anyQueued: () => Promise<boolean>;
  /** Keeps a piece as it is; for a new one. */
  readonly put: (piece: Piece) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly putFile: (key: string, file: Blob) => Promise<void>;
  /** Null when the browser has cleared it away. */
  readonly file: (key: string) => Promise<Blob | null>;
  readonly dropFile: (key: string) => Promise<void>;
  /** Calls back whenever a piece has changed, here or elsewhere in this browser. */
  readonly watch: (changed: () => void) => () => void;
}

export function createPieces(): Pieces {
  const channel = new BroadcastChannel(CHANNEL);
  const watchers = new Set<() => void>();
  const tellHere = (): void => watchers.forEach((changed) => changed());
  const tell = (): void => {
    channel.postMessage('changed');
    tellHere();
  };
  channel.onmessage = tellHere;

  async function apply(id: string, event: PieceEvent): Promise<Piece | null> {
    const tx = (await sendDatabase()).transaction('pieces', 'readwrite');
    const piece = await tx.store.get(id);
    const next = piece && reducePiece(piece, event);
    if (next && next !== piece) await tx.store.put(next);
    await tx.done;
    if (next !== piece) tell();
    return next ?? null;
  }

  async function remove(id: string): Promise<void> {
    const tx = (await sendDatabase()).transaction(['pieces', 'files'], 'readwrite');
    const piece = await tx.objectStore('pieces').get(id);
    const files = piece?.files.map(({ key }) => tx.objectStore('files').delete(key)) ?? [];
    await Promise.all([tx.objectStore('pieces').delete(id), ...files, tx.done]);
    tell();
  }

  return {
    get: async (id) => (await (await sendDatabase()).get('pieces', id)) ?? null,
    apply,
    async of(personId, now) {
      const all = await (await sendDatabase()).getAll('pieces');
      const over = all.filter((piece) => isOver(piece, now));
      await Promise.all(over.map(({ id }) => remove(id)));
      return all
        .filter((piece) => piece.personId === personId && !over.includes(piece))
        .sort((a, b) => a.at.localeCompare(b.at));
    },
    anyQueued: async () => (await (await sendDatabase()).getAll('pieces')).some(isQueued),
    async put(piece) {
      await (await sendDatabase()).put('pieces', piece);
      tell();
    },
    remove,
    async putFile(key, file) {
      await (await sendDatabase()).put('files', file, key);
    },
    file: async (key) => (await (await sendDatabase()).get('files', key)) ?? null,
    async dropFile(key) {
      await (await sendDatabase()).delete('files', key);
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}

/** What was sent is told for a day; what nobody signed for is not left to the next person at a shared computer. */
export function isOver({ personId, phase, at }: Piece, now: number): boolean {
  const age = now - Date.parse(phase.name === 'sent' ? phase.at : at);
  return phase.name === 'sent' ? age > TOLD_FOR : personId === null && age > UNSIGNED_FOR;
}
