/** A document of the corpus and what a person sees in it. */
export interface Sample {
  readonly name: string;
  /** The program whose way of writing it shows. */
  readonly program: string;
  /** The blocks in the notation of `outline.ts`, written by hand. */
  readonly key: readonly string[];
}

export interface WordSample extends Sample {
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}
export interface PageSample extends Sample {
  readonly html: string;
}

export interface Kept {
  readonly kept: number;
  readonly of: number;
  /** Lines of the key that did not come, and lines that came and are not in it. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** How many blocks came as the key says, in its order. What is there beyond the key counts against it too. */
export function keptOf(key: readonly string[], came: readonly string[]): Kept {
  const longest = key.map(() => new Array<number>(came.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = key.length - 1; i >= 0; i -= 1)
    for (let j = came.length - 1; j >= 0; j -= 1) {
      const best = key[i] === came[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      const line = longest[i];
      if (line) line[j] = best;
    }
  const missing: string[] = [];
  const extra: string[] = [];
  let [i, j] = [0, 0];
  while (i < key.length || j < came.length) {
    if (i < key.length && j < came.length && key[i] === came[j]) [i, j] = [i + 1, j + 1];
    else if (j >= came.length || (i < key.length && at(i + 1, j) >= at(i, j + 1)))
      missing.push(key[i++] ?? '');
    else extra.push(came[j++] ?? '');
  }
  return { kept: at(0, 0), of: Math.max(key.length, came.length), missing, extra };
}
