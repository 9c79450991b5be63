/** What a key does in a list. */
export type QueueKey = 'next' | 'previous' | 'claim' | 'forward' | 'pick' | 'help';

const LETTERS: Readonly<Record<string, QueueKey>> = {
  j: 'next',
  k: 'previous',
  c: 'claim',
  f: 'forward',
  x: 'pick',
  '?': 'help',
};
const ARROWS: Readonly<Record<string, QueueKey>> = { ArrowDown: 'next', ArrowUp: 'previous' };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface Where {
  /** Whether letters do something; a person can switch them off (WCAG 2.1.4). */
  readonly letters: boolean;
  /** Whether the focus is where text is written, or in a dialog. */
  readonly taken: boolean;
  /** Whether the focus is on a line of the list: elsewhere the arrows scroll the page. */
  readonly onLine: boolean;
}

/** What a key pressed does; null: it is not the list's. */
export function queueKeyOf({ key, ctrlKey, metaKey, altKey }: Pressed, where: Where): QueueKey | null {
  if (where.taken || ctrlKey || metaKey || altKey) return null;
  if (where.onLine && ARROWS[key]) return ARROWS[key];
  return where.letters ? (LETTERS[key.toLowerCase()] ?? null) : null;
}
