/** What the editor handles for a block as a whole: selecting it, taking it to the clipboard, dropping onto it. */
const EDITORS_OWN: ReadonlySet<string> = new Set([
  'mousedown',
  'copy',
  'cut',
  'paste',
  'dragenter',
  'dragover',
  'drop',
]);
const CONTROLS = 'input, textarea, select, button, a, label, video, audio';

/**
 * Whether an event inside a media block is no business of the editor. A press on a player's controls is not: the
 * editor would select the block and take the focus, and the space bar, meant to pause, would replace the block.
 */
export function staysInBlock({ event }: { readonly event: Event }): boolean {
  const { type } = event;
  const target = event.target as Partial<Pick<Element, 'closest'>> | null;
  const inControl = Boolean(target?.closest?.(CONTROLS));
  // ProseMirror makes a selected block draggable even where its schema says otherwise.
  if (type === 'dragstart' && !inControl) event.preventDefault();
  if (!EDITORS_OWN.has(type)) return true;
  return inControl && !type.startsWith('d');
}
