/** What the page asks of the worker that hashes. */
export interface HashRequest {
  readonly id: number;
  readonly file: Blob;
}

/** What it answers: how far it is, then the hash; null when the file cannot be read. */
export type HashAnswer =
  { readonly id: number; readonly hashed: number } | { readonly id: number; readonly sha256: string | null };
