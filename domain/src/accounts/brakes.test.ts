import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { BRAKES, brakesFor, NO_TRIES, waitInWords, waitOf, withTry, type Tries } from './brakes.ts';

const DAY = 24 * 3600 * 1000;
const START = Date.UTC(2026, 8, 5);

/** The counts of one account, as the database keeps them: an attempt is counted if every brake it meets lets it. */
function account() {
  const counts = new Map<string, Tries>();
  return (address: string, device: string | null, now: number): boolean => {
    const met = brakesFor(device !== null).map((name) => ({
      brake: BRAKES[name],
      key: `${name} ${name === 'device' ? device : name === 'address' ? address : ''}`,
    }));
    if (met.some(({ brake, key }) => waitOf(brake, counts.get(key) ?? NO_TRIES, now) > 0)) return false;
    for (const { key } of met) counts.set(key, withTry(counts.get(key) ?? NO_TRIES, now));
    return true;
  };
}

describe('an attacker who tries without end', () => {
  it('from ever new addresses gets fewer than 130 guesses a day at one account', () => {
    const tries = account();
    let guesses = 0;
    for (let second = 0; second < 24 * 3600; second++)
      if (tries(`198.51.100.${second}`, null, START + second * 1000)) guesses++;
    expect(guesses).toBeGreaterThan(50);
    expect(guesses).toBeLessThan(130);
  });

  it('from one address gets fewer than 45, and with a stolen device fewer than 50', () => {
    for (const [device, most] of [
      [null, 45],
      ['stolen', 50],
    ] as const) {
      const tries = account();
      let guesses = 0;
      for (let second = 0; second < 24 * 3600; second++)
        if (tries('198.51.100.1', device, START + second * 1000)) guesses++;
      expect(guesses).toBeLessThan(most);
    }
  });

  it('never makes the owner wait at a device the account knows, whatever the order of things', () => {
    const attack = fc.record({
      address: fc.integer({ min: 0, max: 400 }).map((n) => `10.0.0.${n}`),
      after: fc.integer({ min: 0, max: 60_000 }),
      owner: fc.boolean(),
    });
    check(
      fc.property(fc.array(attack, { maxLength: 200 }), (steps) => {
        const tries = account();
        let now = START;
        let own = 0;
        for (const { address, after, owner } of steps) {
          now += after;
          // The owner comes even from the address of the attack, and mistypes less often than the device is given.
          if (owner && own < BRAKES.device.free) {
            own++;
            expect(tries(address, 'home', now)).toBe(true);
          } else tries(address, null, now);
        }
      }),
      200,
    );
  });
});

describe('a wait', () => {
  it('grows to its bound and never beyond, and ends after a day without attempts', () => {
    check(
      fc.property(
        fc.constantFrom(...Object.values(BRAKES)),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 3 * DAY }),
        (brake, count, since) => {
          const tries = { count, last: START };
          const wait = waitOf(brake, tries, START + since);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(brake.longest);
          expect(waitOf(brake, { ...tries, count: count + 1 }, START + since)).toBeGreaterThanOrEqual(wait);
          expect(waitOf(brake, tries, START + since + wait * 1000)).toBe(0);
          if (since >= DAY) expect(withTry(tries, START + since).count).toBe(1);
        },
      ),
    );
  });

  it('is told in words', () => {
    expect([1, 30, 59, 60, 61, 900].map(waitInWords)).toEqual([
      '1 giây',
      '30 giây',
      '59 giây',
      '1 phút',
      '2 phút',
      '15 phút',
    ]);
  });
});
