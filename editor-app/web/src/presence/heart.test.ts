import { HEARTBEAT, type PenWish, type PresenceView } from '@toasoan/domain';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHeart, type Heart } from './heart.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const nobody: PresenceView = { others: [], pen: null, revision: 3 };
const minh = { person: { id: 'minh', name: 'Minh' }, self: false, since: '2026-11-21T03:12:00.000Z' };
const mine: PresenceView = { ...nobody, pen: { ...minh, mine: true } };

/** A heart whose wishes are noted, with the answers a test gives. */
function started(answer: () => Promise<PresenceView>): {
  heart: Heart;
  wishes: (PenWish | 'goodbye')[];
  look: { visible: boolean };
} {
  const wishes: (PenWish | 'goodbye')[] = [];
  const look = { visible: true };
  const heart = createHeart({
    send: (wish) => {
      wishes.push(wish);
      return answer();
    },
    goodbye: () => wishes.push('goodbye'),
    visible: () => look.visible,
  });
  return { heart, wishes, look };
}
const turn = (count = 1): Promise<unknown> => vi.advanceTimersByTimeAsync(count * HEARTBEAT);

describe('the heartbeat of a page', () => {
  it('looks at once and every fifteen seconds, and says goodbye', async () => {
    const { heart, wishes } = started(async () => nobody);
    await turn(2);
    expect(wishes).toEqual(['look', 'look', 'look']);
    heart.stop();
    await turn(3);
    expect(wishes).toEqual(['look', 'look', 'look', 'goodbye']);
  });

  it('asks for the pen with the first key, then only with the next turns while typing goes on', async () => {
    let answer = nobody;
    const { heart, wishes } = started(async () => answer);
    await vi.advanceTimersByTimeAsync(0);
    answer = mine;
    heart.wrote();
    await vi.advanceTimersByTimeAsync(0);
    heart.wrote();
    heart.wrote();
    await vi.advanceTimersByTimeAsync(0);
    expect(wishes).toEqual(['look', 'write']);
    await turn();
    await turn();
    expect(wishes).toEqual(['look', 'write', 'write', 'look']);
    heart.stop();
  });

  it('loses no wish to write typed before the first answer', async () => {
    let answers = 0;
    const { heart, wishes } = started(async () => (++answers > 1 ? mine : nobody));
    heart.wrote();
    await vi.advanceTimersByTimeAsync(0);
    expect(wishes).toEqual(['look', 'write']);
    heart.stop();
  });

  it('keeps quiet in the background and beats when it comes to the front', async () => {
    const { heart, wishes, look } = started(async () => nobody);
    await vi.advanceTimersByTimeAsync(0);
    look.visible = false;
    await turn(3);
    expect(wishes).toEqual(['look']);
    look.visible = true;
    heart.wake();
    expect(wishes).toEqual(['look', 'look']);
    heart.stop();
  });

  it('forgets what it knew after three turns without an answer, and goes on', async () => {
    let lost = false;
    const { heart, wishes } = started(async () => {
      if (lost) throw new Error('no network');
      return mine;
    });
    await vi.advanceTimersByTimeAsync(0);
    lost = true;
    heart.wrote();
    await turn(2);
    expect(heart.state()).toEqual(mine);
    await turn();
    expect(heart.state()).toBeNull();
    lost = false;
    await turn();
    expect(heart.state()).toEqual(mine);
    expect(wishes.at(-1)).toBe('write');
    heart.stop();
  });
});
