/** What reaches a browser from a keyboard, one thing after another. */
export type Step =
  /** A key goes down and up; `text` is what it types by itself. */
  | { readonly do: 'key'; readonly key: string; readonly text?: string; readonly hold?: 'Shift' | 'Control' }
  /** A key that an input method took: the page sees only code 229. */
  | { readonly do: 'taken' }
  /** A character sent as if it was a key (`VK_PACKET` on Windows). */
  | { readonly do: 'packet'; readonly text: string }
  /** Text put in without a key, in the place of a composition if there is one. */
  | { readonly do: 'insert'; readonly text: string }
  /**
   * The text being composed. `over` are the characters before the caret that become part of it, as a keyboard on a
   * phone takes up a word again.
   */
  | { readonly do: 'compose'; readonly text: string; readonly over?: number }
  /** Shift+Insert with this on the clipboard. */
  | { readonly do: 'paste'; readonly text: string }
  /** Nobody's key: the story is saved and the answer has come. */
  | { readonly do: 'save' };

/** A key with what it types by itself. */
export const key = (name: string, hold?: 'Shift' | 'Control'): Step => ({
  do: 'key',
  key: name,
  ...(name.length === 1 && hold !== 'Control' ? { text: name } : {}),
  ...(hold ? { hold } : {}),
});

export const times = (count: number, step: Step): Step[] => Array.from({ length: count }, () => step);
