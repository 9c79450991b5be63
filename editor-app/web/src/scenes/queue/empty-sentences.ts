import type { QueueName } from '@toasoan/domain';

/** What an empty list says. */
export const EMPTY: Readonly<Record<QueueName, string>> = {
  mine: 'Bạn chưa viết bài nào.',
  unit: 'Đơn vị chưa có bài nào.',
  sign_off: 'Không có bài nào chờ bạn đồng ý gửi.',
  desk: 'Không có bài nào chờ biên tập.',
  review: 'Không có bài nào chờ duyệt.',
  publishing: 'Không có bài nào chờ xuất bản.',
  published: 'Chưa có bài nào được phát hành.',
  overview: 'Chưa có bài nào được gửi lên Sở.',
};
