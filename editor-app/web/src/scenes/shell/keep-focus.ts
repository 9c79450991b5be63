import { focusLost, placeOf, returnTo } from '../../components/kept-place.ts';

/**
 * Keeps the place of who works by keys or hears the screen: a button that is gone or switched off once it was pressed
 * would drop the focus to the top of the page. Focus that a person or another part of the page moves is let be.
 * Gives what ends it.
 */
export function keepFocus(): () => void {
  let place = placeOf(document.activeElement);
  let frame = 0;
  let switchedOff = false;
  const onFocus = ({ target }: FocusEvent): void => {
    place = target instanceof Element ? placeOf(target) : [];
    switchedOff = false;
  };
  const onBlur = (): void => {
    const left = place;
    requestAnimationFrame(() => {
      // Left on purpose, such as by putting a phone's keyboard away: the control is still there and works.
      if (place === left && focusLost() && !switchedOff && isShown(left[0])) place = [];
    });
  };
  const look = (): void => {
    frame = 0;
    // One that is only switched off for now has it back later.
    const waits = place[0]?.isConnected && place[0].matches(':disabled');
    if (focusLost() && !waits) returnTo(place);
  };
  const changes = new MutationObserver(() => {
    if (place[0]?.matches(':disabled')) switchedOff = true;
    if (place.length > 0 && frame === 0) frame = requestAnimationFrame(look);
  });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', onBlur);
  changes.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
  return () => {
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('focusout', onBlur);
    changes.disconnect();
    cancelAnimationFrame(frame);
  };
}

const isShown = (control: Element | undefined): boolean =>
  control !== undefined && control.isConnected && control.getClientRects().length > 0;
