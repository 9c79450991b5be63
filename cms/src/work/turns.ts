import type { Lane } from '@toasoan/domain';
import type { Turn, Turns } from '../assets/row';

const LANES: readonly Lane[] = ['quick', 'slow'];

/** The lane whose turn carries this fence; null when the turn is over, was given again, or was called back. */
export function laneOfFence(turns: Turns, fence: number): { lane: Lane; turn: Turn } | null {
  for (const lane of LANES) {
    const turn = turns[lane];
    if (turn?.fence === fence) return { lane, turn };
  }
  return null;
}

/** The turns once that of `lane` is over. */
export function withoutTurn(turns: Turns, lane: Lane): Turns {
  return Object.fromEntries(Object.entries(turns).filter(([name]) => name !== lane));
}
