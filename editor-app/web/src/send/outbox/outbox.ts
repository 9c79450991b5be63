import type { Me } from '@toasoan/domain';
import type { Client } from '../../api/client.ts';
import { readSession } from '../../api/session.ts';
import { isQueued } from '../piece/piece-state.ts';
import type { Pieces } from '../store/pieces.ts';
import { newsroomDoors } from './newsroom-doors.ts';
import { sendPiece } from './send-piece.ts';
import { createUploadFile, type UploadFileDeps } from './upload-file.ts';

const LOCK = 'toasoan.send';

/** How a round of sending ended. */
export type Round =
  /** Somebody else in this browser is at it, or there was nothing to send. */
  'idle' | 'done' | 'no_answer' | 'signed_out';

export interface OutboxDeps extends Pick<UploadFileDeps, 'hash' | 'ways' | 'onProgress'> {
  readonly client: Client;
  readonly pieces: Pieces;
  readonly onPerson?: (me: Me) => void;
}

/**
 * Sends every piece in the queue of the person who is signed in, one after another. Only one page or worker of a browser
 * does so at a time; where the browser has no locks, draft keys and revisions keep a story from being made twice.
 */
export async function sendQueue(deps: OutboxDeps): Promise<Round> {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  if (!locks) return round(deps);
  return locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? round(deps) : 'idle'));
}

async function round(deps: OutboxDeps): Promise<Round> {
  const { client, pieces, onPerson } = deps;
  if (!(await pieces.anyQueued())) return 'done';
  const session = await readSession(client).catch(() => null);
  if (!session) return 'no_answer';
  if (!session.signedIn) return 'signed_out';
  onPerson?.(session.me);
  const upload = createUploadFile({ ...deps, fileOf: pieces.file });
  const doors = newsroomDoors(client, upload);
  const mine = (): Promise<Awaited<ReturnType<Pieces['of']>>> => pieces.of(session.me.id, Date.now());
  for (const { id, phase } of (await mine()).filter(isQueued)) {
    if (phase.name === 'signed_out') await pieces.apply(id, { type: 'retried' });
    await sendPiece(id, { pieces, doors, now: () => new Date().toISOString() });
    await clearFiles(pieces, id);
  }
  const left = (await mine()).filter(isQueued);
  if (left.some(({ phase }) => phase.name === 'signed_out')) return 'signed_out';
  return left.length > 0 ? 'no_answer' : 'done';
}

/** The bytes of what was sent need not stay on this device. */
async function clearFiles(pieces: Pieces, id: string): Promise<void> {
  const piece = await pieces.get(id);
  if (piece?.phase.name !== 'sent') return;
  await Promise.all(piece.files.map(({ key }) => pieces.dropFile(key)));
}
