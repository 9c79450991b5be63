import { Button, Text, VisuallyHidden } from '@mantine/core';
import { formatDateTime } from '@toasoan/domain';
import { isDirty, type SaveState } from './save-state.ts';
import classes from './saving.module.css';

/** "14:05" in Vietnamese time. */
const clock = (instant: string): string => formatDateTime(instant).slice(0, 5);

/** Why the words are not on the server; null when nothing stands in the way. */
function trouble({ phase }: SaveState): string | null {
  switch (phase.name) {
    case 'waiting':
      return 'Chưa lưu: mất mạng, sẽ tự thử lại. Nội dung vẫn còn trên máy này.';
    case 'signed_out':
      return 'Chưa lưu: phiên làm việc đã hết. Hãy đăng nhập lại.';
    case 'conflict':
      return 'Chưa lưu: bài đã được người khác sửa.';
    case 'refused':
      return `Chưa lưu: ${phase.error.message}`;
    case 'resting':
    case 'saving':
      return null;
  }
}

function calm(state: SaveState): string {
  if (state.phase.name === 'saving') return 'Đang lưu…';
  if (isDirty(state)) return 'Có thay đổi chưa lưu';
  return state.savedAt ? `Đã lưu lúc ${clock(state.savedAt)}` : 'Bài được tự động lưu khi bạn viết';
}

/** How saving stands. Read out only when something is wrong, not at every save. */
export function SaveStatus({ state, onRetry }: { readonly state: SaveState; readonly onRetry: () => void }) {
  const problem = trouble(state);
  return (
    <div className={classes.status}>
      <Text className={problem ? classes.trouble : undefined} data-save-state={state.phase.name}>
        {problem ?? calm(state)}
      </Text>
      {state.phase.name === 'waiting' ? (
        <Button variant="default" size="sm" onClick={onRetry}>
          Thử lại ngay
        </Button>
      ) : null}
      <VisuallyHidden role="status">{problem}</VisuallyHidden>
    </div>
  );
}
