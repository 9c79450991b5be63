import type { Withdrawal } from '../../api/consents.ts';

/** What a withdrawal did, in a sentence or two. */
export function withdrawnInWords({ consent, uses }: Withdrawal): string {
  const live = uses.filter((use) => use.editions.length > 0).length;
  const first = `Đã rút phiếu “${consent.subject}”.`;
  if (consent.assets === 0) return `${first} Không có tư liệu nào phải gỡ.`;
  if (uses.length === 0)
    return `${first} ${consent.assets} tư liệu không đăng được nữa; chưa có bài nào dùng.`;
  return `${first} ${consent.assets} tư liệu được gỡ khỏi các kênh; ${uses.length} bài bị ảnh hưởng, trong đó ${live} bài đã phát hành.`;
}
