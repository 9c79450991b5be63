import type { Source } from './read-messages.ts';

/** What was pasted or dropped: a text to be read, files, or what the editor takes itself. */
export type Taken = { readonly source: Source; readonly files: readonly File[] } | null;

/** Copied in an editor of ours: read by the editor itself, which knows every block. */
const OURS = /\bdata-pm-slice\b/;

/** Some Vietnamese input methods type by pasting: a few letters of one line, which must be there before the next key. */
const TYPED_MOST = 60;
const isTyped = (text: string): boolean => text.length <= TYPED_MOST && !/[\r\n\t]/.test(text);

type Data = Pick<DataTransfer, 'getData' | 'files'>;

/**
 * What to read of a clipboard. Word and Excel also put a picture of the words beside them, so that files count only
 * where there are no words. Null: nothing for us. `within`: the place is in a section, where even our own blocks
 * have to be fitted.
 */
export function clipboardSource(data: Data | null, within: boolean): Taken {
  if (!data) return null;
  const files = [...data.files];
  const html = data.getData('text/html');
  if (OURS.test(html) && !within) return null;
  if (html.trim() !== '') return { source: { kind: 'page', html }, files };
  const text = data.getData('text/plain');
  if (isTyped(text) && files.length === 0) return null;
  return text === '' ? null : { source: { kind: 'plain', text }, files };
}
