import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleNames, unitKinds } from '../access/roles.ts';
import { check } from '../testing/check.ts';
import { firstDayWithoutAdministrator, keepAdministrator } from './administrators.ts';
import { dayAfter, dayBefore, holdsOn, isVoid, overlaps, type Period } from './days.ts';
import { emailOf, identityCodeOf, isEmail, isSamePerson } from './identity.ts';
import { decideEndMembership, decideNewMembership, noneAlike, roleFits } from './membership-rules.ts';

const TODAY = '2026-10-15';
const day = fc.integer({ min: 0, max: 40 }).map((offset) => {
  let at = '2026-10-01';
  for (let n = 0; n < offset; n++) at = dayAfter(at);
  return at;
});
const period: fc.Arbitrary<Period> = fc.record({ from: day, until: fc.option(day) });
const days = Array.from({ length: 45 }, (_, n) => n).reduce<string[]>(
  (list) => [...list, dayAfter(list.at(-1) ?? '')],
  ['2026-09-30'],
);
const account = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  identityCode: fc.option(fc.constantFrom('001', '002')),
});
const membership = fc.record({
  id: fc.uuid(),
  unitId: fc.constantFrom('u1', 'u2'),
  role: fc.constantFrom(...roleNames),
  from: day,
  until: fc.option(day),
});

describe('days', () => {
  it('step over months and leap years', () => {
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
    expect(dayBefore('2027-01-01')).toBe('2026-12-31');
  });

  it('two periods overlap exactly when some day lies in both', () => {
    check(
      fc.property(period, period, (a, b) => {
        // Beyond the days looked at, two that go on share every day.
        const shared =
          days.some((at) => holdsOn(a, at) && holdsOn(b, at)) || (a.until === null && b.until === null);
        expect(overlaps(a, b)).toBe(shared);
      }),
    );
  });
});

describe('administrators', () => {
  it('the first day without one is the first on which none of them holds', () => {
    check(
      fc.property(fc.array(period, { maxLength: 4 }), (periods) => {
        const missing = days
          .filter((at) => at >= TODAY)
          .find((at) => !periods.some((one) => holdsOn(one, at)));
        const first = firstDayWithoutAdministrator(periods, TODAY);
        if (missing !== undefined) expect(first).toBe(missing);
        else expect(first === null || first > (days.at(-1) ?? '')).toBe(true);
      }),
    );
  });

  it('whoever is the last cannot be ended, one of two can', () => {
    const last: Period = { from: '2026-01-01', until: null };
    expect(keepAdministrator([last], [], TODAY)).toMatchObject({ reason: 'people.last_administrator' });
    expect(keepAdministrator([last], [{ ...last, until: '2026-12-31' }], TODAY)).toMatchObject({
      reason: 'people.last_administrator',
      details: { day: '2027-01-01' },
    });
    expect(keepAdministrator([last, last], [last], TODAY)).toEqual({ ok: true });
    expect(keepAdministrator([], [], TODAY)).toEqual({ ok: true });
  });

  it('what is refused leaves a day that had an administrator without one', () => {
    check(
      fc.property(fc.array(period, { maxLength: 4 }), fc.nat(3), (before, at) => {
        const after = before.filter((_, index) => index !== at);
        const lost = days.some(
          (one) =>
            one >= TODAY &&
            before.some((period) => holdsOn(period, one)) &&
            !after.some((period) => holdsOn(period, one)),
        );
        if (!keepAdministrator(before, after, TODAY).ok) {
          expect(lost || before.some(({ until }) => until === null)).toBe(true);
        }
      }),
    );
  });
});

describe('a person', () => {
  it('is one by account or by staff code', () => {
    check(
      fc.property(account, account, (a, b) => {
        expect(isSamePerson(a, b)).toBe(isSamePerson(b, a));
        expect(isSamePerson(a, a)).toBe(true);
        if (a.id !== b.id && a.identityCode === null) expect(isSamePerson(a, b)).toBe(false);
      }),
    );
  });

  it('has one form of code and address', () => {
    expect(identityCodeOf(' cb 00 12 ')).toBe('CB0012');
    expect(identityCodeOf('  ')).toBeNull();
    expect(emailOf(' Lan@Truong-A.EDU.vn ')).toBe('lan@truong-a.edu.vn');
    for (const good of ['lan@truong-a.edu.vn', 'a.b+c@x.vn', 'x@toasoan.example'])
      expect(isEmail(good), good).toBe(true);
    for (const bad of [
      'lan',
      'lan@',
      '@x.vn',
      'a b@x.vn',
      'lan@x',
      'lan@x.1',
      '.a@x.vn',
      'a..b@x.vn',
      'lan@-x.vn',
      'đ@x.vn',
    ])
      expect(isEmail(bad), bad).toBe(false);
  });
});

describe('memberships', () => {
  it('nobody changes their own, also not by another account', () => {
    check(
      fc.property(account, account, membership, (actor, person, wish) => {
        const unit = { kind: 'department' as const, from: '2020-01-01', until: null };
        const added = decideNewMembership(actor, person, unit, wish, []);
        const ended = decideEndMembership(actor, person, wish, '2026-12-31', TODAY);
        if (isSamePerson(actor, person))
          for (const verdict of [added, ended]) expect(verdict).toMatchObject({ reason: 'people.self' });
        else expect(added.ok).toBe(!isVoid(wish));
      }),
    );
  });

  it('of equal ones at most one holds on any day, whatever is added one after the other', () => {
    check(
      fc.property(fc.array(membership, { maxLength: 8 }), (wishes) => {
        const kept: typeof wishes = [];
        for (const wish of wishes) if (!isVoid(wish) && noneAlike(wish, kept).ok) kept.push(wish);
        for (const at of days)
          for (const one of kept) {
            const alike = kept.filter(
              (other) => other.unitId === one.unitId && other.role === one.role && holdsOn(other, at),
            );
            expect(alike.length).toBeLessThanOrEqual(1);
          }
      }),
    );
  });

  it('lie within the time of their unit and fit its kind', () => {
    const [lan, an] = [
      { id: 'lan', identityCode: null },
      { id: 'an', identityCode: null },
    ];
    const school = { kind: 'school' as const, from: '2026-09-01', until: '2027-05-31' };
    const wish = { unitId: 'u', role: 'contributor' as const, from: '2026-09-01', until: '2027-05-31' };
    const decide = (over: object) => decideNewMembership(lan, an, school, { ...wish, ...over }, []);
    expect(decide({})).toEqual({ ok: true });
    for (const over of [{ from: '2026-08-31' }, { until: null }, { until: '2027-06-01' }])
      expect(decide(over)).toMatchObject({ reason: 'membership.outside_unit' });
    expect(decide({ role: 'publishing_officer' })).toMatchObject({ reason: 'membership.role_unfit' });
    expect(decide({ until: '2026-08-01' })).toMatchObject({ reason: 'membership.days' });
    expect(roleNames.filter((role) => unitKinds.every((kind) => roleFits(role, kind)))).toEqual([
      'contributor',
      'unit_head',
    ]);
  });

  it('end with yesterday at the earliest, are called off before they begin, and stay ended', () => {
    const [lan, an] = [
      { id: 'lan', identityCode: null },
      { id: 'an', identityCode: null },
    ];
    const decide = (one: Period, until: string) => decideEndMembership(lan, an, one, until, TODAY);
    const running: Period = { from: '2026-01-01', until: null };
    const coming: Period = { from: '2026-11-01', until: null };
    expect(decide(running, '2026-10-14').ok).toBe(true);
    expect(decide(running, '2026-10-13')).toMatchObject({ reason: 'membership.days' });
    expect(decide(coming, '2026-10-31').ok).toBe(true);
    expect(decide(coming, '2026-10-30')).toMatchObject({ reason: 'membership.days' });
    expect(decide({ from: '2026-01-01', until: '2026-10-14' }, '2026-12-31')).toMatchObject({
      reason: 'membership.ended',
    });
  });
});
