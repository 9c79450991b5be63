import type { KeyboardEvent } from 'react';

/** The buttons of a toolbar, in order. Disabled ones stay reachable, so that they are found. */
export const toolbarButtons = (bar: HTMLElement | null): HTMLElement[] =>
  bar ? [...bar.querySelectorAll<HTMLElement>('button[data-toolbar]')] : [];

/** Arrow keys, Home and End move inside a toolbar; Escape leaves it for the text. */
export function onToolbarKey(event: KeyboardEvent, bar: HTMLElement | null, leave: () => void): void {
  const buttons = toolbarButtons(bar);
  const here = buttons.indexOf(document.activeElement as HTMLElement);
  if (here < 0) return;
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (here + 1) % buttons.length,
    ArrowLeft: (here - 1 + buttons.length) % buttons.length,
    Home: 0,
    End: buttons.length - 1,
  };
  const target = targets[event.key];
  if (event.key === 'Escape') leave();
  else if (target === undefined) return;
  event.preventDefault();
  if (target !== undefined) focusOnly(buttons, target);
}

/** Gives the one stop for Tab to the button that was reached. */
function focusOnly(buttons: readonly HTMLElement[], target: number): void {
  buttons.forEach((button, index) => (button.tabIndex = index === target ? 0 : -1));
  buttons[target]?.focus();
}
