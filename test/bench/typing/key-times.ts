import type { CDPSession, Page } from 'playwright-core';

/** What the page tells of one key. */
export interface KeyTimes {
  /** From the event until after the next frame was drawn. */
  readonly painted: readonly number[];
  /** What `PerformanceEventTiming` says of keys that took 16 ms and more, in steps of 8 ms. */
  readonly slow: readonly number[];
}

interface Recorder {
  painted: number[];
  slow: number[];
  done: number;
}
declare global {
  interface Window {
    keyTimes?: Recorder;
  }
}

/** Makes a page note how long each key takes until it is seen. */
export const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: Recorder = { painted: [], slow: [], done: 0 };
    window.keyTimes = times;
    const note = (event: Event): void => {
      const began = event.timeStamp;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        times.painted.push(performance.now() - began);
        times.done += 1;
      };
      // The message of a frame is heard after the frame was drawn.
      requestAnimationFrame(() => port2.postMessage(null));
    };
    document.addEventListener('keydown', (event) => event.keyCode !== 229 && note(event), true);
    document.addEventListener('compositionupdate', note, true);
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown' || name === 'compositionupdate') times.slow.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

/** Waits until so many keys were seen since `watchKeys` or the last `takeTimes`. */
const seen = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction((wanted) => (window.keyTimes?.done ?? 0) >= wanted, count, { polling: 1 });

export const takeTimes = (page: Page): Promise<KeyTimes> =>
  page.evaluate(() => {
    const { painted = [], slow = [] } = window.keyTimes ?? {};
    const taken = { painted: [...painted], slow: [...slow] };
    if (window.keyTimes) Object.assign(window.keyTimes, { painted: [], slow: [], done: 0 });
    return taken;
  });

/** Types a text a key at a time, each once the one before it was seen. */
export async function typeKeys(page: Page, cdp: CDPSession, text: string): Promise<void> {
  let typed = 0;
  for (const key of text) {
    const code = key.toUpperCase().charCodeAt(0);
    await cdp.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key,
      text: key,
      windowsVirtualKeyCode: code,
    });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: code });
    typed += 1;
    await seen(page, typed);
  }
}

/** Composes words a letter at a time, as an input method does. */
export async function composeWords(page: Page, cdp: CDPSession, words: readonly string[]): Promise<void> {
  let typed = 0;
  for (const word of words) {
    for (let length = 1; length <= word.length; length++) {
      const text = word.slice(0, length);
      await cdp.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
      typed += 1;
      await seen(page, typed);
    }
    await cdp.send('Input.insertText', { text: `${word} ` });
  }
}
