import type { Part } from '@toasoan/domain';

/** Parts of a story that are filled in inside its text. */
export type WantedInText = Extract<Part, 'alt' | 'title'>;

/** Marks the fields for such a part, so that the first empty one can be found and focused. */
export const wantedClass = (part: WantedInText): string => `wanted-${part}-field`;

/** The first field on screen for this part that is empty; null when all are filled in. */
export function firstEmptyField(root: ParentNode, part: WantedInText): HTMLTextAreaElement | null {
  const fields = [...root.querySelectorAll<HTMLTextAreaElement>(`textarea.${wantedClass(part)}`)];
  return fields.find((field) => field.value.trim() === '') ?? null;
}
