import { KEPT_FOR, type Claim, type KeptUpload } from './upload-keeper.ts';

type Note = Omit<KeptUpload, 'file'>;

export interface Claimed<Kept extends Note> {
  /** To be taken over, oldest first. */
  readonly taken: readonly Kept[];
  /** To be erased. */
  readonly erased: readonly Kept[];
}

/** Which of the kept uploads a page takes over at the instant `now`, and which nobody is to have any more. */
export function chooseClaimed<Kept extends Note>(
  kept: readonly Kept[],
  { personId, place }: Claim,
  { now, gone }: { readonly now: number; readonly gone: (owner: string) => boolean },
): Claimed<Kept> {
  const erased = kept.filter((upload) => upload.personId !== personId || now - upload.at > KEPT_FOR);
  const taken = kept
    .filter((upload) => !erased.includes(upload) && upload.place === place && gone(upload.owner))
    .sort((a, b) => a.at - b.at || a.order - b.order);
  return { taken, erased };
}

/** The other pages that have uploads of this place in hand. */
export function othersHolding(kept: readonly Note[], { personId, place, owner }: Claim): string[] {
  const held = kept.filter((upload) => upload.personId === personId && upload.place === place);
  return [...new Set(held.map((upload) => upload.owner))].filter((other) => other !== owner);
}
