import { useEffect, useState, type RefObject } from 'react';

/** The address a player plays: a newer one waits until nothing is playing, so that nobody is interrupted. */
export function useSteadySource(player: RefObject<HTMLMediaElement>, wanted: string): string {
  const [playing, setPlaying] = useState(wanted);
  useEffect(() => {
    if (playing === wanted) return;
    const element = player.current;
    const change = (): void => setPlaying(wanted);
    if (!element || element.paused) return change();
    element.addEventListener('pause', change);
    return () => element.removeEventListener('pause', change);
  }, [player, playing, wanted]);
  return playing;
}
