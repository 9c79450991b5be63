import type { CDPSession, Page } from 'playwright-core';
import type { Step } from './step.ts';

const MODIFIERS = { Control: 2, Shift: 8 } as const;

/** Virtual key codes of Windows, which Chromium uses everywhere. */
const CODES: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Insert: 45,
  Delete: 46,
};
/** An input method took the key. */
const PROCESS = 229;
/** A character that is no key. */
const PACKET = 231;

const TEXTS: Readonly<Record<string, string>> = { Enter: '\r' };

/** A key goes down and up. Does not wait for the page, as an engine that sends a word at once does not. */
function press(
  cdp: CDPSession,
  event: { key: string; code: number; text?: string | undefined; modifiers?: number },
): Promise<unknown> {
  const { key, code, text, modifiers = 0 } = event;
  const common = { key, windowsVirtualKeyCode: code, modifiers };
  const typed = text === undefined ? {} : { text, unmodifiedText: text };
  const type = text === undefined ? 'rawKeyDown' : 'keyDown';
  return Promise.all([
    cdp.send('Input.dispatchKeyEvent', { type, ...common, ...typed }),
    cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common }),
  ]);
}

/** Only letters, digits and the space have the code of their character: that of "." is the code of Delete. */
const codeOf = (key: string): number =>
  CODES[key] ?? (/^[a-z0-9 ]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0);

/** Sends one step to the page. `saved` resolves once the story is saved. */
export async function replay(
  page: Page,
  cdp: CDPSession,
  step: Step,
  saved: () => Promise<void>,
): Promise<unknown> {
  switch (step.do) {
    case 'key':
      return press(cdp, {
        key: step.key,
        code: codeOf(step.key),
        text: step.text ?? TEXTS[step.key],
        modifiers: step.hold ? MODIFIERS[step.hold] : 0,
      });
    case 'taken':
      return press(cdp, { key: 'Process', code: PROCESS });
    case 'packet':
      return press(cdp, { key: step.text, code: PACKET, text: step.text });
    case 'insert':
      await cdp.send('Input.insertText', { text: step.text });
      return;
    case 'compose':
      await cdp.send('Input.imeSetComposition', {
        text: step.text,
        selectionStart: step.text.length,
        selectionEnd: step.text.length,
        ...(step.over ? await before(page, step.over) : {}),
      });
      return;
    case 'paste':
      await page.evaluate((text) => navigator.clipboard.writeText(text), step.text);
      return press(cdp, { key: 'Insert', code: codeOf('Insert'), modifiers: MODIFIERS.Shift });
    case 'save':
      return saved();
  }
}

/** Where the characters before the caret stand, counted as the browser counts them. */
async function before(
  page: Page,
  count: number,
): Promise<{ replacementStart: number; replacementEnd: number }> {
  const caret = await page.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
      return field.selectionStart ?? 0;
    const selection = getSelection();
    const range = document.createRange();
    if (!field || !selection?.focusNode) return 0;
    range.setStart(field, 0);
    range.setEnd(selection.focusNode, selection.focusOffset);
    return range.toString().length;
  });
  return { replacementStart: caret - count, replacementEnd: caret };
}
