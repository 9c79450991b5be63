const CHOSEN = 'wordchosen';
const ACCEPTED =
  '.docx,.doc,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/msword';

/** Opens the choice of a Word file for a text; what takes it in is loaded later than the button that asks for it. */
export function chooseWord(text: HTMLElement): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = ACCEPTED;
  input.onchange = () => {
    const [file] = input.files ?? [];
    if (file) text.dispatchEvent(new CustomEvent(CHOSEN, { detail: file }));
  };
  input.click();
}

/** Hears of Word files chosen for a text, until what it gives is called. */
export function onWordChosen(text: HTMLElement, take: (file: File) => void): () => void {
  const hear = (event: Event): void => {
    const file: unknown = event instanceof CustomEvent ? event.detail : null;
    if (file instanceof File) take(file);
  };
  text.addEventListener(CHOSEN, hear);
  return () => text.removeEventListener(CHOSEN, hear);
}
