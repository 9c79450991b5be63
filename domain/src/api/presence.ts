import { z } from 'zod';
import { penWishes } from '../story/lease.ts';
import type { PersonRef } from './newsroom.ts';

/** POST /newsroom/stories/:id/presence: the heartbeat of an open page. */
export const presenceSchema = z.strictObject({
  /** Made anew by every page that opens a story. */
  seat: z.string().regex(/^[0-9a-f]{32}$/),
  wish: z.enum(penWishes),
});

/** Somebody else's open page, or another one of the caller's own. */
export interface Neighbour {
  readonly person: PersonRef;
  /** True for another page of the caller. */
  readonly self: boolean;
  readonly since: string;
}

/** Who has a story open, who writes it, and how far it is: the answer to a heartbeat. */
export interface PresenceView {
  /** Each person once, the caller's own other pages as one; oldest first. */
  readonly others: readonly Neighbour[];
  readonly pen: (Neighbour & { readonly mine: boolean }) | null;
  readonly revision: number;
}
