import { newPiece, type Piece, type PieceFile } from '../piece/piece.ts';
import { reducePiece } from '../piece/piece-state.ts';
import type { PieceKeeper } from '../outbox/send-piece.ts';

export const AT = '2026-03-02T01:00:00.000Z';
export const TOPIC = 'topic0000000000000000001';

/** A complete piece of a school, as it is being written. */
export const written = (change: Partial<Piece> = {}): Piece => ({
  ...newPiece('0'.repeat(32), { personId: 'lan', unitId: 'truong-a', at: AT }),
  words: {
    unitId: 'truong-a',
    kind: 'news',
    headline: 'Ngày hội đọc sách',
    text: 'Sáng nay.',
    topicIds: [TOPIC],
  },
  ...change,
});

export const photo = (n: number, change: Partial<PieceFile> = {}): PieceFile => ({
  key: `f${n}`,
  name: `IMG_${n}.jpg`,
  bytes: 1_000,
  kind: 'picture',
  alt: 'Sân trường',
  caption: '',
  credit: '',
  children: 'none',
  consentIds: [],
  assetId: null,
  answered: false,
  ...change,
});

/** Keeps pieces in memory. */
export function memoryPieces(...kept: readonly Piece[]): PieceKeeper & { readonly only: () => Piece } {
  const pieces = new Map(kept.map((piece) => [piece.id, piece]));
  return {
    only: () => {
      const [piece] = [...pieces.values()];
      if (!piece) throw new Error('Expected a piece');
      return piece;
    },
    get: async (id) => pieces.get(id) ?? null,
    apply: async (id, event) => {
      const piece = pieces.get(id);
      if (!piece) return null;
      const next = reducePiece(piece, event);
      pieces.set(id, next);
      return next;
    },
  };
}
