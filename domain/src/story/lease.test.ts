import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { heldPen, PEN_TIME, penAfter, penWishes, type Pen, type PenWish } from './lease.ts';

interface Step {
  readonly seat: string;
  readonly wish: PenWish;
  /** Milliseconds since the step before. */
  readonly wait: number;
}

const steps = fc.array(
  fc.record({
    seat: fc.constantFrom('pc', 'phone', 'desk'),
    wish: fc.constantFrom(...penWishes),
    wait: fc.oneof(fc.nat(20_000), fc.constantFrom(0, PEN_TIME - 1, PEN_TIME)),
  }),
  { maxLength: 30 },
);
const PERSON: Readonly<Record<string, string>> = { pc: 'lan', phone: 'lan', desk: 'minh' };

/** Plays the steps; gives each with the pen before and after. */
function played(all: readonly Step[]): (Step & { now: number; before: Pen | null; after: Pen | null })[] {
  let [pen, now]: [Pen | null, number] = [null, 1_000_000];
  return all.map((step) => {
    now += step.wait;
    const before = heldPen(pen, now);
    pen = penAfter(pen, { ...step, personId: PERSON[step.seat] ?? '', now });
    return { ...step, now, before, after: pen };
  });
}

describe('the pen', () => {
  it('goes to who writes while nobody holds it, and to who takes it', () =>
    check(
      fc.property(steps, (all) => {
        for (const { seat, wish, before, after, now } of played(all)) {
          const gets = wish === 'take' || (wish === 'write' && (before === null || before.seat === seat));
          if (gets) expect(after).toMatchObject({ seat, personId: PERSON[seat], until: now + PEN_TIME });
        }
      }),
    ));

  it('is lost only by being taken, by leaving, or by time', () =>
    check(
      fc.property(steps, (all) => {
        for (const { seat, wish, before, after } of played(all)) {
          if (before === null || wish === 'take' || (wish === 'leave' && seat === before.seat)) continue;
          expect(after?.seat).toBe(before.seat);
          expect(after?.since).toBe(before.since);
        }
      }),
    ));

  it('is kept without a gap by who goes on writing, from the first word on', () =>
    check(
      fc.property(fc.array(fc.nat(PEN_TIME - 1), { minLength: 1 }), (waits) => {
        const writing = played(waits.map((wait) => ({ seat: 'pc', wish: 'write', wait })));
        const [first] = writing;
        for (const { after } of writing) expect(after).toMatchObject({ seat: 'pc', since: first?.now });
      }),
    ));

  it('is free two minutes after the last word, not before', () => {
    const pen = penAfter(null, { seat: 'pc', personId: 'lan', wish: 'write', now: 0 });
    expect(heldPen(pen, PEN_TIME - 1)).toEqual(pen);
    expect(heldPen(pen, PEN_TIME)).toBeNull();
    expect(penAfter(pen, { seat: 'desk', personId: 'minh', wish: 'write', now: PEN_TIME })).toMatchObject({
      seat: 'desk',
      since: PEN_TIME,
    });
  });

  it('keeps the phone and the PC of one person apart', () => {
    const pen = penAfter(null, { seat: 'pc', personId: 'lan', wish: 'write', now: 0 });
    expect(penAfter(pen, { seat: 'phone', personId: 'lan', wish: 'write', now: 1 })).toEqual(pen);
    expect(penAfter(pen, { seat: 'phone', personId: 'lan', wish: 'take', now: 1 })?.seat).toBe('phone');
  });
});
