import { describe, expect, it } from 'vitest';
import { changesOf } from './account-changes.ts';
import { standingOf } from './account-standing.ts';

const fresh = { invitedUntil: null, secondFactor: false, sessions: 0, lastSignIn: null };
const used = {
  ...fresh,
  secondFactor: true,
  sessions: 2,
  lastSignIn: '2026-11-20T01:00:00.000Z',
};

describe('an account', () => {
  it('is said to wait for its person, with or without an invitation that holds', () => {
    expect(standingOf({ hasPassword: false, account: fresh })).toEqual([
      'Không có lời mời nào còn hiệu lực',
      'Chưa đăng nhập lần nào',
      'Chưa có xác thực hai bước',
    ]);
    const invited = { ...fresh, invitedUntil: '2026-11-27T01:00:00.000Z' };
    expect(standingOf({ hasPassword: false, account: invited })[0]).toMatch(/^Đã mời, .*27\/11\/2026/);
    expect([changesOf({ account: fresh }), changesOf({ account: invited })]).toEqual([[], ['uninvite']]);
  });

  it('that is used tells since when and where, and can be closed', () => {
    const [last, ...others] = standingOf({ hasPassword: true, account: used });
    expect(last).toMatch(/^Đăng nhập gần nhất .*20\/11\/2026/);
    expect(others).toEqual(['Có xác thực hai bước', '2 phiên đang mở']);
    expect(changesOf({ account: used })).toEqual(['end-sessions', 'reset-second-factor']);
  });
});
