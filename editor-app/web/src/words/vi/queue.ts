/** Lists of stories. */

export const noneOfMine = 'Bạn chưa viết bài nào.';
export const noneOfUnit = 'Đơn vị chưa có bài nào.';
export const noneToSignOff = 'Không có bài nào chờ bạn đồng ý gửi.';
export const noneToEdit = 'Không có bài nào chờ biên tập.';
export const noneToApprove = 'Không có bài nào chờ duyệt.';
export const noneForDirector = 'Không có bài nào chờ Ban Giám đốc duyệt.';
export const noneToPublish = 'Không có bài nào chờ xuất bản.';
export const nonePublished = 'Chưa có bài nào được phát hành.';
export const noneSubmitted = 'Chưa có bài nào được gửi lên Sở.';

export const keptHere = 'Bản chưa gửi lên máy chủ trên máy này';
export const openKept = 'Mở để lấy lại';

export const storyCount = (stories: number): string => `${stories} bài`;

export const updated = (ago: string): string => `cập nhật ${ago}`;
export const hasLiveEdition = 'có bản đang phát hành';
export const topic = (title: string): string => `Chủ đề: ${title}`;

export const noWords = 'chưa có chữ nào';

export const keptAt = (firstWords: string, time: string, isNew: boolean): string =>
  `${firstWords} – ${isNew ? 'bài mới, ' : ''}viết lúc ${time}.`;

export const hands = 'Bài trong tay ai';
export const allHands = 'Tất cả';
export const myHands = 'Tôi đang giữ';
export const freeHands = 'Chưa ai nhận';
export const noneInHands = 'Không có bài nào trong mục này.';
export const waitsForYou = 'chờ bạn sửa';
export const choose = (headline: string): string => `Chọn bài: ${headline}`;
