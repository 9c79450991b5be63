import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../testing/check.ts';
import { dayOf, formatDate, formatDateline, formatDateTime } from './time.ts';

describe('Vietnamese time', () => {
  it.each([
    ['2026-09-04T16:59:59.999Z', '2026-09-04', '23:59 04/09/2026', 'Thứ Sáu, 04/09/2026, 23:59 (GMT+7)'],
    ['2026-09-04T17:00:00.000Z', '2026-09-05', '00:00 05/09/2026', 'Thứ Bảy, 05/09/2026, 00:00 (GMT+7)'],
    ['2026-12-31T17:00:00Z', '2027-01-01', '00:00 01/01/2027', 'Thứ Sáu, 01/01/2027, 00:00 (GMT+7)'],
    ['2028-02-28T17:30:00Z', '2028-02-29', '00:30 29/02/2028', 'Thứ Ba, 29/02/2028, 00:30 (GMT+7)'],
    ['2026-09-06T00:05:00+07:00', '2026-09-06', '00:05 06/09/2026', 'Chủ nhật, 06/09/2026, 00:05 (GMT+7)'],
  ])('%s is %s', (instant, day, dateTime, dateline) => {
    expect(dayOf(instant)).toBe(day);
    expect(dayOf(new Date(instant))).toBe(day);
    expect(formatDate(instant)).toBe(dateTime.slice(6));
    expect(formatDateTime(instant)).toBe(dateTime);
    expect(formatDateline(instant)).toBe(dateline);
  });

  it('is seven hours ahead of UTC all year round', () => {
    const instants = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    check(
      fc.property(instants, (instant) => {
        const local = new Date(instant.getTime() + 7 * 3_600_000).toISOString();
        expect(dayOf(instant)).toBe(local.slice(0, 10));
        expect(formatDateTime(instant).slice(0, 5)).toBe(local.slice(11, 16));
        expect(formatDateline(instant)).toMatch(
          /^(Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật), \d\d\/\d\d\/\d{4}, \d\d:\d\d \(GMT\+7\)$/,
        );
      }),
    );
  });

  it.each([dayOf, formatDate, formatDateTime, formatDateline])('%o refuses what is no instant', (format) => {
    expect(() => format('hôm qua')).toThrow(RangeError);
  });
});
