import { channelsOf, type ConsentTerms } from '@toasoan/domain';
import { describe, expect, it } from 'vitest';
import { consentState, dayInWords, missingAgreement } from './consent-state.ts';

const today = '2026-11-21';
const terms = (change: Partial<ConsentTerms> = {}): ConsentTerms => ({
  guardianAgrees: true,
  allUnderSeven: false,
  childAgrees: true,
  channels: ['website'],
  from: '2026-09-01',
  until: '2027-05-31',
  withdrawnAt: null,
  ...change,
});

describe('consentState', () => {
  it.each([
    ['valid', {}],
    ['valid', { childAgrees: false, allUnderSeven: true }],
    ['valid', { from: today, until: today }],
    ['future', { from: '2026-11-22' }],
    ['expired', { until: '2026-11-20' }],
    ['withdrawn', { withdrawnAt: '2026-10-01T00:00:00Z', until: '2026-10-02' }],
    ['incomplete', { childAgrees: false }],
    ['incomplete', { guardianAgrees: false }],
  ] as const)('%s', (state, change) => {
    expect(consentState(terms(change), today)).toBe(state);
    // What is shown as valid opens channels, and nothing else does.
    expect(channelsOf(terms(change), today).length > 0).toBe(state === 'valid');
  });
});

it('names who has yet to agree', () => {
  expect(missingAgreement(terms())).toBeNull();
  expect(missingAgreement(terms({ childAgrees: false }))).toBe('Còn thiếu sự đồng ý của trẻ (từ đủ 7 tuổi).');
  expect(missingAgreement(terms({ guardianAgrees: false, childAgrees: false }))).toBe(
    'Còn thiếu sự đồng ý của cha, mẹ hoặc người giám hộ và của trẻ (từ đủ 7 tuổi).',
  );
});

it('writes a day the Vietnamese way', () => expect(dayInWords('2026-09-05')).toBe('05/09/2026'));
