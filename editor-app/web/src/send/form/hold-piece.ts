const nameOf = (id: string): string => `toasoan.piece.${id}`;
const locksHere = (): LockManager | undefined => (navigator as { readonly locks?: LockManager }).locks;

/** Tells other pages that this one has the piece in hand, until the function it gives is called or the page ends. */
export function holdPiece(id: string): () => void {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  locksHere()
    ?.request(nameOf(id), () => held)
    .catch(() => undefined);
  return () => letGo();
}

/** The ids of pieces that open pages have in hand. Without locks (an address without https) none is known. */
export async function heldPieces(): Promise<ReadonlySet<string>> {
  const held = (await locksHere()?.query())?.held ?? [];
  const prefix = nameOf('');
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
}
