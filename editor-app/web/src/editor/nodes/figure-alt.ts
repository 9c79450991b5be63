/** Marks the fields for alt texts, so that the first empty one can be found and focused. */
export const FIGURE_ALT_CLASS = 'figure-alt-field';

/** The first picture on screen whose alt text is empty; null when all have one. */
export function firstEmptyAlt(root: ParentNode): HTMLTextAreaElement | null {
  const fields = [...root.querySelectorAll<HTMLTextAreaElement>(`textarea.${FIGURE_ALT_CLASS}`)];
  return fields.find((field) => field.value.trim() === '') ?? null;
}
