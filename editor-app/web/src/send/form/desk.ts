import { randomDigits } from '../../api/new-story.ts';
import { hasWords, newPiece, type Piece } from '../piece/piece.ts';
import { reducePiece, type PieceEvent } from '../piece/piece-state.ts';
import type { Pieces } from '../store/pieces.ts';
import { holdPiece } from './hold-piece.ts';

/** The piece being written on this page. Every letter is kept on this device at once. */
export interface Desk {
  readonly piece: () => Piece;
  /** Changes the piece and keeps it. */
  readonly edit: (event: PieceEvent) => void;
  /** Another piece in hand; what was there stays kept, if anything was written. */
  readonly open: (piece: Piece | null) => void;
  /** Resolves once everything written is kept. */
  readonly settled: () => Promise<void>;
  readonly subscribe: (changed: () => void) => void;
}

/** Who writes, as far as it is known. */
export interface Writer {
  readonly personId: string | null;
  readonly unitId: string;
}

export interface DeskDeps {
  readonly pieces: Pieces;
  readonly writer: () => Writer;
  /** Told whether the browser has room for what is written. */
  readonly onKept: (kept: boolean) => void;
}

export function createDesk({ pieces, writer, onKept }: DeskDeps): Desk {
  const fresh = (): Piece => newPiece(randomDigits(32), { ...writer(), at: new Date().toISOString() });
  let piece = fresh();
  let letGo = holdPiece(piece.id);
  let running: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  /** One write at a time; what changes meanwhile goes with the next. */
  async function keep(): Promise<void> {
    for (let kept: Piece | null = null; kept !== piece;) {
      kept = piece;
      try {
        await (hasWords(kept) || kept.story ? pieces.put(kept) : pieces.remove(kept.id));
        onKept(true);
      } catch {
        onKept(false);
      }
    }
    running = null;
  }

  function change(next: Piece): void {
    piece = next;
    listeners.forEach((changed) => changed());
  }

  return {
    piece: () => piece,
    edit(event) {
      const next = reducePiece(piece, event);
      if (next === piece) return;
      change(next);
      running ??= keep();
    },
    open(other) {
      letGo();
      change(other ?? fresh());
      letGo = holdPiece(piece.id);
    },
    settled: async () => running ?? undefined,
    subscribe: (changed) => void listeners.add(changed),
  };
}
