import { STAGES, type Stage } from '@toasoan/domain';
import type { Checked } from './check-chain.ts';
import type { Miscount } from './recount.ts';

const REASONS = {
  order: 'số thứ tự không nối tiếp sự kiện trước: có sự kiện bị xóa, thêm, lặp hoặc đổi số',
  link: 'không nối với mã của sự kiện trước: có sự kiện bị xóa, thêm, đổi chỗ hoặc sửa',
  hash: 'nội dung không khớp mã của chính nó: sự kiện đã bị sửa',
} as const;

const number = new Intl.NumberFormat('vi-VN');

/** What was found about the chain, line by line. */
export function chainInWords({ head, fault, remembered }: Checked): string[] {
  if (fault) {
    const { event, reason } = fault;
    return [
      `✗ Nhật ký KHÔNG nguyên vẹn. ${number.format(head.seq)} sự kiện đầu vẫn khớp; sự kiện sai đầu tiên:`,
      `    số           ${event.seq}`,
      `    lúc          ${event.at}`,
      `    người làm    ${event.actor}`,
      `    việc         ${event.action}`,
      `    đối tượng    ${event.subject}`,
      `    chi tiết     ${event.detail}`,
      `    mã trước     ${event.prevHash}`,
      `    mã           ${event.hash}`,
      `    vì           ${REASONS[reason]}`,
      'Không có gì bị thay đổi khi kiểm tra. Hãy giữ nguyên hiện trạng và làm theo docs/operations.md, mục “The record”.',
    ];
  }
  const lines = [`✓ Nhật ký: ${number.format(head.seq)} sự kiện, mã nối liền từ đầu đến cuối.`];
  if (remembered === 'same') lines.push('✓ Khớp với dấu đã ghi nhớ.');
  if (remembered === 'missing')
    lines.push('✗ Sự kiện đã ghi nhớ không còn: phần cuối của nhật ký đã bị cắt bỏ.');
  if (remembered === 'other')
    lines.push('✗ Sự kiện đã ghi nhớ nay có mã khác: nhật ký đã bị viết lại từ một sự kiện trước đó.');
  return lines;
}

/** Lines of what does not add up that are shown; the others are counted. */
const MOST = 20;

/** What was found by telling the stories again from their events. */
export function recountInWords(stories: number, miscounts: readonly Miscount[]): string[] {
  if (miscounts.length === 0)
    return [`✓ Kể lại từ nhật ký: ${number.format(stories)} bài, đều đúng như trong dữ liệu.`];
  const more = miscounts.length - MOST;
  return [
    `✗ Kể lại từ nhật ký: ${number.format(miscounts.length)} chỗ khác với dữ liệu:`,
    ...miscounts.slice(0, MOST).map(({ storyId, what }) => `    bài ${storyId}: ${inWords(what)}`),
    ...(more > 0 ? [`    và ${number.format(more)} chỗ khác nữa.`] : []),
  ];
}

const FIELDS = {
  stage: 'bước',
  revision: 'lần sửa',
  contentHash: 'mã nội dung',
  live: 'số bản đang đăng',
  claimedById: 'người nhận biên tập',
  sensitive: 'dấu nhạy cảm',
  embargoUntil: 'giữ tin đến',
  scheduledAt: 'giờ hẹn',
  leadUnitId: 'phòng chủ trì',
  editions: 'các bản đã đăng',
  approvals: 'các lần duyệt',
  deliveries: 'số lần gửi kênh',
} as const;

function inWords(what: Miscount['what']): string {
  if (what === 'no_events') return 'có trong dữ liệu nhưng nhật ký không kể';
  if (what === 'no_story') return 'nhật ký có kể nhưng không có trong dữ liệu';
  if (what === 'gap') return 'các sự kiện không nối tiếp nhau';
  return `${FIELDS[what.field]} theo nhật ký là ${stage(what.recorded)}, trong dữ liệu là ${stage(what.stored)}`;
}

const stage = (value: string): string => (value in STAGES ? STAGES[value as Stage] : value);
