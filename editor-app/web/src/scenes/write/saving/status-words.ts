import { formatDateTime } from '@toasoan/domain';
import { isDirty, type SaveState } from './save-state.ts';

/** "14:05" in Vietnamese time. */
const clock = (instant: string): string => formatDateTime(instant).slice(0, 5);

const KEPT = 'lời bạn viết được giữ trên máy này';
const NOT_KEPT = 'Máy này hết chỗ lưu: hãy giữ trang này mở cho đến khi bài được lưu lên máy chủ.';

/** Why the words are not on the server, and where they are; null when nothing stands in the way. */
export function trouble(state: SaveState): string | null {
  const reason = reasonOf(state);
  if (!state.hasRoom && isDirty(state)) return reason ? `${reason.short} ${NOT_KEPT}` : NOT_KEPT;
  return reason && reason.long;
}

function reasonOf({ phase }: SaveState): { readonly short: string; readonly long: string } | null {
  switch (phase.name) {
    case 'waiting':
      if (phase.error === null)
        return { short: 'Ngoại tuyến.', long: `Ngoại tuyến: ${KEPT}, sẽ tự gửi khi có mạng.` };
      return phase.error.id === 'server.no_space'
        ? {
            short: 'Máy chủ hết chỗ lưu.',
            long: `Máy chủ hết chỗ lưu: ${KEPT}, sẽ tự gửi lại. Hãy báo quản trị hệ thống.`,
          }
        : { short: 'Máy chủ chưa nhận được.', long: `Máy chủ chưa nhận được: ${KEPT}, sẽ tự gửi lại.` };
    case 'signed_out':
      return {
        short: 'Hết phiên làm việc.',
        long: `Hết phiên làm việc: ${KEPT}. Hãy đăng nhập lại để lưu tiếp.`,
      };
    case 'conflict':
      return { short: 'Chưa lưu.', long: 'Chưa lưu: có chỗ hai người cùng sửa, hãy chọn.' };
    case 'refused':
      return { short: 'Chưa lưu.', long: `Chưa lưu: ${phase.error.message}` };
    case 'resting':
    case 'saving':
      return null;
  }
}

/** How saving stands when all is well. */
export function calm(state: SaveState): string {
  if (state.phase.name === 'saving') return 'Đang lưu…';
  if (isDirty(state)) return 'Có thay đổi chưa lưu';
  return state.savedAt ? `Đã lưu lúc ${clock(state.savedAt)}` : 'Bài được tự động lưu khi bạn viết';
}

/** Whose changes were put together with mine last; null when nobody's. `meId` may have written on another machine. */
export function mergedWords({ merged }: SaveState, meId: string): string | null {
  if (!merged) return null;
  const whose = merged.by?.id === meId ? 'của bạn ở máy khác' : `của ${merged.by?.name ?? 'người khác'}`;
  return `Đã ghép thay đổi ${whose} lúc ${clock(merged.at)}`;
}
