import type { Purpose } from '../purpose.ts';

/** A file chosen on this computer that the newsroom does not have yet. */
export interface KeptUpload {
  readonly key: string;
  readonly personId: string;
  /** What the file is for on this page: the id of a story, `new` for one not yet on the server. */
  readonly place: string;
  /** The page that has it in hand, see {@link UploadKeeper.claim}. */
  readonly owner: string;
  readonly purpose: Purpose;
  /** Files chosen together, and their order. */
  readonly batch: string;
  readonly order: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly file: File;
}

export type Claim = Pick<KeptUpload, 'personId' | 'place' | 'owner'>;

/**
 * Keeps chosen files on this computer until they have arrived, over a closed tab and a restart. What it cannot do it
 * leaves undone: then the file has to be chosen again. Nothing here rejects.
 */
export interface UploadKeeper {
  /** False when the browser has no room, or none for us. */
  keep(upload: KeptUpload): Promise<boolean>;
  /**
   * Takes over what pages that are gone left for this place, oldest first. What another open page has in hand stays
   * there; what belongs to another person, or is too old to be wanted, is erased.
   */
  claim(claim: Claim): Promise<KeptUpload[]>;
  /**
   * Waits until another page that has uploads of this place in hand is gone, so that they can be claimed: true. False when
   * there is no such page, or once `signal` says that nobody waits any more.
   */
  othersGone(claim: Claim, signal: AbortSignal): Promise<boolean>;
  /** What this page has in hand belongs to another place now: the story has got its id. */
  move(owner: string, place: string): Promise<void>;
  forget(key: string): Promise<void>;
}

/** How long a file waits for its person to come back. */
export const KEPT_FOR = 7 * 24 * 3_600_000;
