import type { Action, StoryView } from '@toasoan/domain';

/** What an action asks before it is done, and what follows from it. */
export interface ActionForm {
  /** What follows from the action, each a sentence. */
  readonly consequences: readonly string[];
  /** The words to be written with it; null when it takes none. */
  readonly note: { readonly label: string; readonly required: boolean } | null;
  readonly channels: boolean;
  readonly confirm: string;
  readonly danger: boolean;
}

const plain = { consequences: [], note: null, channels: false, danger: false };
const asked = (label: string): ActionForm['note'] => ({ label, required: true });

/** The form of an action to this story; null for one that is done at once. */
export function formOf(action: Action, story: Pick<StoryView, 'deliveries'>): ActionForm | null {
  switch (action) {
    case 'return':
      return {
        ...plain,
        consequences: ['Bài về lại đơn vị để sửa; người viết được báo kèm góp ý này.'],
        note: asked('Cần sửa những gì?'),
        confirm: 'Trả lại bài',
      };
    case 'approve':
      return {
        ...plain,
        consequences: [
          'Đúng nội dung hiển thị ở trên sẽ được phát hành. Mọi thay đổi về sau phải duyệt lại.',
        ],
        channels: true,
        confirm: 'Duyệt bài này',
      };
    case 'revoke':
      return {
        ...plain,
        consequences: ['Lần duyệt này hết hiệu lực.', 'Bài về bàn biên tập để sửa và phải duyệt lại.'],
        note: asked('Lý do rút lại'),
        confirm: 'Rút lại để sửa',
        danger: true,
      };
    case 'publish':
      return {
        ...plain,
        consequences: ['Bài lên các kênh đã duyệt ngay bây giờ, ai cũng đọc được.'],
        // A story that went out before goes out again as a correction.
        note:
          story.deliveries.length > 0
            ? { label: 'Lời đính chính, hiện công khai cùng bài (nếu cần)', required: false }
            : null,
        confirm: 'Xuất bản ngay',
      };
    case 'reopen':
      return {
        ...plain,
        consequences: [
          'Bài về bàn biên tập để sửa, rồi phải được duyệt lại.',
          'Bản đang phát hành (nếu có) vẫn giữ nguyên cho đến khi bản mới được xuất bản.',
        ],
        note: asked('Lý do mở lại'),
        confirm: 'Mở lại để đính chính',
      };
    case 'withdraw':
      return {
        ...plain,
        consequences: [
          'Bài bị gỡ khỏi mọi kênh; người mở đường dẫn cũ sẽ thấy thông báo bài đã được gỡ.',
          'Hệ thống lưu lại ai gỡ, lúc nào và vì sao.',
        ],
        note: asked('Lý do gỡ bài'),
        confirm: 'Gỡ bài',
        danger: true,
      };
    case 'edit':
    case 'submit':
    case 'sign_off':
    case 'claim':
    case 'forward':
      return null;
  }
}
