/** Fields of Word stand in a row of runs: what to compute, and what it came to. Only the latter is text. */
export interface Fields {
  /** A `w:fldChar` was met. */
  mark(type: string | undefined): void;
  /** What a field is to compute: a piece of `w:instrText`. */
  instruct(text: string): void;
  /** Whether text stands here, and not an instruction. */
  readonly isText: () => boolean;
  /** The address of the link around this place; null outside of links. */
  readonly href: () => string | null;
}

interface Open {
  instruction: string;
  inResult: boolean;
}

/** The address a field links to; null for other fields. */
export const linkOf = (instruction: string): string | null =>
  /^\s*HYPERLINK\s+(?!\\)"?([^"\s]+)"?/i.exec(instruction)?.[1] ?? null;

export function fieldReader(): Fields {
  const open: Open[] = [];
  return {
    mark(type) {
      const last = open.at(-1);
      if (type === 'begin') open.push({ instruction: '', inResult: false });
      else if (type === 'separate' && last) last.inResult = true;
      else if (type === 'end') open.pop();
    },
    instruct(text) {
      const last = open.at(-1);
      if (last && !last.inResult) last.instruction += text;
    },
    isText: () => open.every(({ inResult }) => inResult),
    href: () => open.map(({ instruction }) => linkOf(instruction)).find((href) => href !== null) ?? null,
  };
}
