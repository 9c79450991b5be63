import type { Client } from '../../api/client.ts';
import { ERRORS } from '@toasoan/domain';
import { isQueued } from '../piece/piece-state.ts';
import type { Piece } from '../piece/piece.ts';
import type { Pieces } from '../store/pieces.ts';
import type { Desk } from './desk.ts';
import { heldPieces } from './hold-piece.ts';
import type { Person } from './person.ts';
import { createQueueList } from './queue-list.ts';
import { createSender } from './sender.ts';

export interface QueueDeps {
  readonly client: Client;
  readonly pieces: Pieces;
  readonly person: Person;
  readonly desk: Desk;
  readonly onSignIn: (ended: boolean) => void;
  readonly onEdit: (piece: Piece) => void;
}

/** The pieces beside the one in hand: shown, sent by themselves, taken up again. */
export interface Queue {
  readonly render: () => Promise<void>;
  readonly kick: () => void;
  /** Sends because the person has just asked for it: an ended session is told at once. */
  readonly send: () => void;
  /** Goes on to the desk with the piece once the newsroom has it. */
  readonly goToDeskWith: (id: string) => void;
}

const SESSION_ENDED = {
  id: 'auth.required',
  status: ERRORS['auth.required'][0],
  message: ERRORS['auth.required'][1],
} as const;

export function createQueue({ client, pieces, person, desk, onSignIn, onEdit }: QueueDeps): Queue {
  let wanted: string | null = null;
  let pressed = false;
  const list = createQueueList({
    onSignIn: () => onSignIn(true),
    onRemove: ({ id }) => void pieces.remove(id),
    onKeepMine: (piece) => void again(piece, 'mine_kept'),
    onRetry: (piece) => void again(piece, 'retried'),
    onEdit: (piece) => void takeBack(piece),
  });
  const sender = createSender({
    client,
    pieces,
    onPerson: person.is,
    onProgress: list.progressed,
    onRound(round) {
      if (round === 'signed_out') void waitForSignIn();
    },
  });

  const mine = (): Promise<Piece[]> => pieces.of(person.writer().personId, Date.now()).catch(() => []);

  async function again({ id }: Piece, type: 'mine_kept' | 'retried'): Promise<void> {
    await pieces.apply(id, { type });
    sender.kick();
  }

  async function takeBack({ id }: Piece): Promise<void> {
    const piece = await pieces.apply(id, { type: 'edit_taken' });
    if (piece?.phase.name === 'writing') onEdit(piece);
  }

  async function waitForSignIn(): Promise<void> {
    const queued = (await mine()).filter(isQueued);
    for (const { id } of queued) await pieces.apply(id, { type: 'failed', error: SESSION_ENDED });
    if (pressed && queued.length > 0) onSignIn(true);
    pressed = false;
  }

  async function render(): Promise<void> {
    const held = await heldPieces();
    const all = await mine();
    const arrived = all.find(({ id, phase }) => id === wanted && phase.name === 'sent');
    if (arrived?.story) location.assign(`/write/${arrived.story.id}`);
    const others = all.filter(
      ({ id, phase }) => id !== desk.piece().id && !(phase.name === 'writing' && held.has(id)),
    );
    list.render(others, navigator.onLine);
  }

  pieces.watch(() => void render());
  window.addEventListener('offline', () => void render());
  window.addEventListener('online', () => void render());
  return {
    render,
    kick: sender.kick,
    send() {
      pressed = true;
      sender.kick();
    },
    goToDeskWith: (id) => (wanted = id),
  };
}
