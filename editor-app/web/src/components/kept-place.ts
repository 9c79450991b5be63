/** Parts of a screen that can stand in for a control of theirs that went away. */
const PLACES = 'li, article, section, [role="group"], [role="region"], main';

/** Where a control stands: itself, then everything around it, as it is now. */
export function placeOf(element: Element | null): readonly Element[] {
  const place: Element[] = [];
  for (let one = element; one; one = one.parentElement) place.push(one);
  return place;
}

/** Whether nothing has the focus. */
export const focusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** Puts the focus on the control, or on the nearest part of the screen that is left of what it stood in. */
export function returnTo(place: readonly Element[]): void {
  const [control, ...around] = place;
  const left = control?.isConnected ? control : around.find((one) => one.isConnected && one.matches(PLACES));
  if (!(left instanceof HTMLElement)) return;
  if (left !== control && !left.hasAttribute('tabindex')) left.tabIndex = -1;
  left.focus({ preventScroll: true });
}
