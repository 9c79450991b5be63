import { useEffect, useRef } from 'react';
import { queueKeyOf, type QueueKey } from './queue-key.ts';

const lines = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main a[data-story]')];
const TEXT =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true], [role=dialog] *';

/**
 * Listens for the keys of a list. Moving moves the focus itself, so that Enter opens, and a screen reader says where one
 * is; `onKey` gets the other keys with the story the focus is on.
 */
export function useQueueKeys(
  letters: boolean,
  onKey: (key: Exclude<QueueKey, 'next' | 'previous'>, storyId: string | null) => void,
): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const focused = document.activeElement;
      const all = lines();
      const row = focused?.closest('li');
      const at = all.findIndex((line) => line === focused || (row !== null && row?.contains(line)));
      const key = queueKeyOf(event, {
        letters,
        taken: event.defaultPrevented || event.isComposing || focused?.closest(TEXT) !== null || dialogOpen(),
        onLine: at >= 0,
      });
      if (key === null) return;
      event.preventDefault();
      if (key === 'next' || key === 'previous') {
        const to = key === 'next' ? at + 1 : Math.max(0, at - 1);
        all[Math.min(to, all.length - 1)]?.focus();
      } else latest.current(key, all[at]?.dataset['story'] ?? null);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [letters]);
}

const dialogOpen = (): boolean => document.querySelector('[role=dialog]') !== null;
