import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentChannels } from '../delivery/delivery.ts';
import { check } from '../testing/check.ts';
import { allowedChannels, channelsOf, consentInputSchema, type ConsentTerms } from './consent.ts';

const today = '2026-11-21';
const full: ConsentTerms = {
  guardianAgrees: true,
  allUnderSeven: false,
  childAgrees: true,
  channels: consentChannels,
  from: '2026-09-05',
  until: '2027-05-31',
  withdrawnAt: null,
};

describe('a consent', () => {
  it.each<[string, Partial<ConsentTerms>, boolean]>([
    ['complete', {}, true],
    ['on its first day', { from: today }, true],
    ['on its last day', { until: today }, true],
    ['not begun', { from: '2026-11-22' }, false],
    ['ended', { until: '2026-11-20' }, false],
    ['withdrawn', { withdrawnAt: '2026-11-21T00:00:00.000Z' }, false],
    ['without the guardian', { guardianAgrees: false }, false],
    ['without the child of seven or more', { childAgrees: false }, false],
    ['of a child under seven, by the guardian alone', { childAgrees: false, allUnderSeven: true }, true],
    ['for no channel', { channels: [] }, false],
  ])('%s', (_what, change, opens) => {
    expect(channelsOf({ ...full, ...change }, today)).toEqual(opens ? consentChannels : []);
  });

  it('ends no earlier than it begins', () => {
    const input = {
      unitId: 'u',
      kind: 'child',
      subject: 'Học sinh lớp 3A',
      guardianAgrees: true,
      allUnderSeven: false,
      childAgrees: true,
      channels: [...consentChannels],
      from: '2026-09-05',
      until: '2026-09-05',
      uploadKey: null,
      fileName: '',
      note: '',
    };
    expect(consentInputSchema.safeParse(input).success).toBe(true);
    expect(consentInputSchema.safeParse({ ...input, until: '2026-09-04' }).success).toBe(false);
    expect(consentInputSchema.safeParse({ ...input, channels: [] }).success).toBe(false);
  });
});

describe('the channels of an asset', () => {
  const day = fc.integer({ min: 1, max: 30 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
  const terms: fc.Arbitrary<ConsentTerms> = fc.record({
    guardianAgrees: fc.boolean(),
    allUnderSeven: fc.boolean(),
    childAgrees: fc.boolean(),
    channels: fc.subarray([...consentChannels]),
    from: day,
    until: day,
    withdrawnAt: fc.option(fc.constant('2026-11-01T00:00:00.000Z')),
  });

  it('silence opens nothing, and neither does a consent among others that says no', () => {
    check(
      fc.property(fc.array(terms, { maxLength: 5 }), day, (consents, on) => {
        expect(allowedChannels('unanswered', consents, on)).toEqual([]);
        const open = allowedChannels('identifiable', consents, on);
        if (consents.length === 0) expect(open).toEqual([]);
        for (const channel of open)
          for (const consent of consents) {
            expect(consent.guardianAgrees && consent.withdrawnAt === null).toBe(true);
            expect(consent.from <= on && on <= consent.until).toBe(true);
            expect(consent.channels).toContain(channel);
          }
      }),
    );
  });

  it('every one is open where no child can be recognised', () => {
    for (const answer of ['none', 'blurred'] as const)
      expect(allowedChannels(answer, [], today)).toEqual(consentChannels);
    expect(allowedChannels('identifiable', [full], today)).toEqual(consentChannels);
  });
});
