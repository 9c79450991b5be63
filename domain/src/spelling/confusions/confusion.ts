/** Where the wrong words are right after all, since they belong to other words: "tiếp xúc tích cực". */
export interface Unless {
  /** Syllables, separated by spaces, one of which stands before. */
  readonly after?: string;
  /** Syllables one of which stands behind. */
  readonly before?: string;
}

/** Words that are often written wrongly: how, and as they are written. Lower case. */
export type Confusion = readonly [wrong: string, right: string, unless?: Unless];
