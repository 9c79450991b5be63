import { formatDateTime } from '@toasoan/domain';
import { HOME_PATH, UNITS_PATH } from '../addresses.ts';
import type { Page } from './page.ts';

const message = (title: string, text: string): Page => ({
  title,
  description: text,
  path: null,
  children: (
    <div class="message">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={HOME_PATH}>Về trang chủ</a> hoặc xem <a href={UNITS_PATH}>danh sách đơn vị</a>.
      </p>
    </div>
  ),
});

export const notFoundPage = (): Page =>
  message('Không tìm thấy trang này', 'Địa chỉ có thể đã gõ nhầm hoặc nội dung chưa từng được phát hành.');

/** `at` is an ISO 8601 instant; null when it is not known. */
export const withdrawnPage = (at: string | null): Page =>
  message(
    'Bài này đã được gỡ',
    at === null
      ? 'Bài đã được gỡ khỏi cổng thông tin và không còn xem được.'
      : `Bài đã được gỡ khỏi cổng thông tin lúc ${formatDateTime(at)} và không còn xem được.`,
  );

export const unavailablePage = (): Page =>
  message(
    'Trang tạm thời chưa mở được',
    'Máy chủ nội dung đang tạm ngừng. Nội dung không bị mất; xin bạn quay lại sau ít phút.',
  );

export const faultPage = (): Page =>
  message('Có lỗi khi mở trang', 'Lỗi đã được ghi lại để khắc phục. Xin bạn thử lại sau ít phút.');
