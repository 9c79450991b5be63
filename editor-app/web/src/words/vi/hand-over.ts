/** What the publishing officer does by hand outside, with everything for it. */

export const title = 'Gói đăng tay';
export const loading = 'Đang chuẩn bị gói đăng tay…';
export const steps = 'Các bước';
export const text = 'Nội dung bài đăng';
export const hashtags = 'Thẻ chủ đề (hashtag)';
export const link = 'Địa chỉ bài trên Cổng thông tin';
export const copy = 'Chép';
export const copyWhat = (what: string): string => `Chép: ${what}`;
export const copied = (what: string): string => `Đã chép: ${what}.`;
export const notCopied = 'Trình duyệt không cho chép. Hãy bôi đen phần chữ rồi chép bằng bàn phím.';
export const download = 'Tải gói đăng tay (ZIP)';
export const files = (count: number): string =>
  count === 0
    ? 'Gói gồm nội dung bài và hướng dẫn; bài này không cần thêm ảnh.'
    : `Gói gồm nội dung bài, hướng dẫn và ${count} tệp ảnh, video đúng cỡ.`;
