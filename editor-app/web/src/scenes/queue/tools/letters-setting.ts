const KEY = 'toasoan.letter-keys';

/** Whether single letters do something in lists, on this computer. On until switched off. */
export function lettersAreOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Switches them; where the browser keeps nothing, it holds until the page is left. */
export function switchLetters(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Nothing is kept in a private window of some browsers.
  }
}
