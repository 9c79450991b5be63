import type { Phase, Piece, Step } from '../piece/piece.ts';
import { nextStep as storyNext } from '../../words/story-words.ts';

const STEPS: Readonly<Record<Step['name'], string>> = {
  upload: 'Đang gửi ảnh, video…',
  answer: 'Đang ghi câu trả lời về trẻ em…',
  create: 'Đang gửi nội dung…',
  save: 'Đang gửi nội dung…',
  submit: 'Đang gửi duyệt…',
  done: 'Đang hoàn tất…',
};

/** Where a piece of the queue stands, in a sentence. `online` is the browser's word on the network. */
export function phaseInWords(piece: Pick<Piece, 'phase' | 'failures' | 'goal'>, online: boolean): string {
  const { phase } = piece;
  switch (phase.name) {
    case 'writing':
      return 'Đang viết dở.';
    case 'waiting':
      if (!online) return 'Đang chờ mạng. Bài tự gửi khi có mạng.';
      return piece.failures > 0 ? 'Chưa gửi được, sẽ tự thử lại.' : 'Sắp gửi.';
    case 'sending':
      return STEPS[phase.step];
    case 'signed_out':
      return 'Đang chờ đăng nhập. Đăng nhập lại là bài gửi tiếp.';
    case 'refused':
      return `Chưa gửi được: ${phase.refusal.message}`;
    case 'conflict':
      return conflictInWords(phase);
    case 'sent':
      return piece.goal === 'draft' ? 'Đã lưu nháp trên bàn viết.' : sentInWords(phase);
  }
}

function conflictInWords({ sentOn }: Extract<Phase, { name: 'conflict' }>): string {
  return sentOn
    ? 'Bài đã được gửi đi trước lần sửa cuối. Bản đã gửi giữ nguyên; phần sửa sau vẫn còn ở đây. Hãy mở bài để xem, hoặc bỏ phần sửa này.'
    : 'Bài đã được sửa ở bàn viết sau khi gửi từ máy này. Chưa bản nào bị ghi đè; hãy mở bài để so sánh, rồi chọn.';
}

const sentInWords = ({ stage, lead }: Extract<Phase, { name: 'sent' }>): string =>
  `Đã gửi. ${storyNext({ stage, lead: lead === null ? null : { id: '', code: '', name: lead } })}`;

/** How the list is called: by what waits in it. */
export function queueTitle(pieces: readonly Pick<Piece, 'phase'>[], online: boolean): string {
  const count = (...names: readonly Phase['name'][]): number =>
    pieces.filter(({ phase }) => names.includes(phase.name)).length;
  const waiting = count('waiting', 'sending', 'signed_out');
  if (waiting > 0) return online ? `Đang gửi (${waiting})` : `Đang chờ mạng (${waiting})`;
  const toDo = count('refused', 'conflict', 'writing');
  return toDo > 0 ? `Cần xem lại (${toDo})` : 'Đã gửi';
}
