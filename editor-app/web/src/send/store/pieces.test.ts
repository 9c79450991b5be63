import { describe, expect, it } from 'vitest';
import { AT, written } from '../testing/pieces.ts';
import { isOver } from './pieces.ts';

const HOUR = 3_600_000;
const later = (hours: number): number => Date.parse(AT) + hours * HOUR;
const SENT = { name: 'sent', stage: 'submitted', lead: null, at: AT } as const;

describe('how long a piece stays on the device', () => {
  it('is for ever while it was not sent, a day once it was, a session’s length when nobody signed for it', () => {
    expect(isOver(written(), later(10_000))).toBe(false);
    expect(isOver(written({ phase: SENT }), later(23))).toBe(false);
    expect(isOver(written({ phase: SENT }), later(25))).toBe(true);
    expect(isOver(written({ personId: null }), later(11))).toBe(false);
    expect(isOver(written({ personId: null }), later(13))).toBe(true);
  });
});
