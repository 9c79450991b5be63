import type { MediaWord, QuotedField, RichNode, RunningText } from '@toasoan/domain';
import { createContext } from 'react';

/** A passage of the story that is to be seen as such. */
export interface MarkedPassage {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** The number shown behind it, by which its remark is opened; null for none. */
  readonly number: number | null;
  readonly chosen: boolean;
}

/** Where words stand in the running text, and which of them are marked: what a text to remark on knows of itself. */
export interface Quoting {
  readonly passages: readonly MarkedPassage[];
  /** Where the words begin; undefined for words that are no part of the running text. */
  readonly startOf: (words: Words) => number | undefined;
  readonly onOpen: (id: string) => void;
}

/** Words as a view knows them: an inline node, a word of a medium (by the very object of its attributes), a field. */
export type Words =
  | { readonly inline: RichNode }
  | { readonly media: object; readonly word: MediaWord }
  | { readonly field: QuotedField };

export const QuotingContext = createContext<Quoting | null>(null);

/** Finds where words begin in a running text. */
export function startsIn({ lines }: RunningText): Quoting['startOf'] {
  const inline = new Map<RichNode, number>();
  const media = new Map<object, Map<MediaWord, number>>();
  const fields = new Map<QuotedField, number>();
  for (const { place, start } of lines) {
    if (place.part === 'field') fields.set(place.field, start);
    else if (place.part === 'media') {
      const attrs = place.node.attrs ?? {};
      media.set(attrs, (media.get(attrs) ?? new Map<MediaWord, number>()).set(place.word, start));
    } else {
      let at = start;
      for (const node of place.node.content ?? []) {
        inline.set(node, at);
        at += node.type === 'hardBreak' ? 1 : (node.text ?? '').length;
      }
    }
  }
  return (words) => {
    if ('inline' in words) return inline.get(words.inline);
    return 'field' in words ? fields.get(words.field) : media.get(words.media)?.get(words.word);
  };
}

/** A piece of words under the same marks, and the passages that end with it. */
export interface Piece {
  readonly from: number;
  readonly text: string;
  readonly under: readonly MarkedPassage[];
  readonly ending: readonly MarkedPassage[];
}

/** Words cut where a passage begins or ends. */
export function piecesOf(text: string, start: number, passages: readonly MarkedPassage[]): Piece[] {
  const end = start + text.length;
  const here = passages.filter(({ from, to }) => from < end && to > start);
  const edges = here.flatMap(({ from, to }) => [from, to]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return {
      from,
      text: text.slice(from - start, to - start),
      under: here.filter((passage) => passage.from < to && passage.to > from),
      ending: here.filter((passage) => passage.to === to),
    };
  });
}
