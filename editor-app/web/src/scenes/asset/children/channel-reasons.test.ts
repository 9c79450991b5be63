import { allowedChannels, type ChildrenAnswer, type ConsentView } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { channelStandings } from './channel-reasons.ts';

const today = '2026-11-21';
const consent = (change: Partial<ConsentView> = {}): ConsentView => ({
  id: 'c'.repeat(24),
  kind: 'class_list',
  subject: 'Lớp 3A',
  unit: { id: 'u', code: 'u', name: 'Trường Tiểu học' },
  guardianAgrees: true,
  allUnderSeven: false,
  childAgrees: true,
  channels: ['website'],
  from: '2026-09-01',
  until: '2027-05-31',
  fileName: '',
  note: '',
  hasFile: false,
  recordedBy: { id: 'p', name: 'Văn thư' },
  recordedAt: '2026-09-01T00:00:00Z',
  withdrawnAt: null,
  withdrawnReason: null,
  opens: ['website'],
  assets: 1,
  ...change,
});
const website = (children: ChildrenAnswer, consents: ConsentView[] = []) =>
  channelStandings({ children, consents, channels: allowedChannels(children, consents, today) }, today)[0];

it.each([
  ['unanswered', [], false, /Chưa ai trả lời/],
  ['none', [], true, /Không có trẻ em/],
  ['blurred', [], true, /làm mờ/],
  ['identifiable', [], false, /chưa gắn phiếu/],
  ['identifiable', [consent()], true, /đều cho phép/],
  [
    'identifiable',
    [consent(), consent({ subject: 'Lớp 4B', until: '2026-10-01' })],
    false,
    /“Lớp 4B”: hết hạn/,
  ],
  ['identifiable', [consent({ withdrawnAt: '2026-10-01T00:00:00Z' })], false, /“Lớp 3A”: đã rút/],
  ['identifiable', [consent({ channels: [] })], false, /“Lớp 3A” không cho phép/],
] as const)('%s', (children, consents, open, reason) =>
  expect(website(children, [...consents])).toMatchObject({
    channel: 'website',
    open,
    reason: expect.stringMatching(reason) as string,
  }),
);
