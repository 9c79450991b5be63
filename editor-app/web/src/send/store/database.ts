import type { Me, Reference } from '@toasoan/domain';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PreviousUpload } from 'tus-js-client';
import type { Piece } from '../piece/piece.ts';

/** Who uses this device, and what forms choose from: what the light form needs without a network. */
export interface KnownPerson {
  readonly me: Me;
  readonly reference: Reference | null;
  /** Milliseconds since 1970 of the last word of the server that this person is signed in. */
  readonly seenAt: number;
}

/** A file another app of the phone has shared with this one. */
export interface SharedFile {
  readonly file: File;
  readonly at: number;
}

interface Schema extends DBSchema {
  pieces: { key: string; value: Piece };
  /** Apart from the pieces, so that a letter typed does not write a film again. */
  files: { key: string; value: Blob };
  person: { key: 'here'; value: KnownPerson };
  /** Addresses of uploads under way, under the fingerprints of their files. */
  uploads: { key: string; value: PreviousUpload };
  shared: { key: number; value: SharedFile };
}

/** The light form's database in this browser, opened once. */
export type SendDatabase = IDBPDatabase<Schema>;

const NAME = 'toasoan-send';
let opened: Promise<SendDatabase> | undefined;

/** Rejects where the browser gives no room at all. */
export const sendDatabase = (): Promise<SendDatabase> =>
  (opened ??= openDB<Schema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('pieces', { keyPath: 'id' });
      db.createObjectStore('files');
      db.createObjectStore('person');
      db.createObjectStore('uploads');
      db.createObjectStore('shared', { autoIncrement: true });
    },
    // A later version of the app is to open the database anew.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => (opened = undefined),
  }));
