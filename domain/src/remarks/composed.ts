import { normalise } from '../text/vietnamese.ts';

/** A text in NFC, and where its characters stand in the text as it was written. */
export interface Composed {
  readonly text: string;
  /** The place in the written text of a place in `text`. */
  readonly written: (index: number) => number;
}

/** A base character with the marks on it: what composing never reaches across, for Latin letters. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Composes a text for matching, in either normal form; what is written keeps its own. */
export function compose(written: string): Composed {
  if (normalise(written) === written) return { text: written, written: (index) => index };
  const places: number[] = [];
  let text = '';
  for (const { 0: cluster, index } of written.matchAll(CLUSTER)) {
    const composed = normalise(cluster);
    for (let i = 0; i < composed.length; i += 1) places.push(index + Math.min(i, cluster.length));
    text += composed;
  }
  return { text, written: (index) => places[index] ?? written.length };
}
