import type { PresenceView } from '@toasoan/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from '../api/client-context.ts';
import { newDraftKey } from '../api/stories.ts';
import { beat, sayGoodbye } from '../api/versions.ts';
import { createHeart, type Heart } from './heart.ts';

/** A name for one open page of a story. */
export const newSeat = newDraftKey;

/** Tells others that this page has a story open, and gives who else does. `wrote` is called at every change typed. */
export function usePresence(
  storyId: string | null,
  seat: string,
): { view: PresenceView | null; wrote: () => void } {
  const client = useClient();
  const [view, setView] = useState<PresenceView | null>(null);
  const heart = useRef<Heart | null>(null);
  useEffect(() => {
    if (storyId === null) return;
    const goodbye = (): void => sayGoodbye(client, storyId, seat);
    const own = createHeart({
      send: (wish) => beat(client, storyId, seat, wish),
      goodbye,
      visible: () => document.visibilityState === 'visible',
    });
    heart.current = own;
    const forget = own.subscribe(() => setView(own.state()));
    document.addEventListener('visibilitychange', own.wake);
    window.addEventListener('online', own.wake);
    window.addEventListener('pageshow', own.wake);
    window.addEventListener('pagehide', goodbye);
    return () => {
      document.removeEventListener('visibilitychange', own.wake);
      window.removeEventListener('online', own.wake);
      window.removeEventListener('pageshow', own.wake);
      window.removeEventListener('pagehide', goodbye);
      forget();
      own.stop();
      heart.current = null;
    };
  }, [client, storyId, seat]);
  const wrote = useCallback(() => heart.current?.wrote(), []);
  return { view, wrote };
}
