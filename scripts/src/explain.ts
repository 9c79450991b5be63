import { ClusterError, EnvError, ReleaseTimeoutError, type ClusterErrorKind } from '@toasoan/platform';
import type { Paths } from './paths.ts';
import { Refusal } from './refusal.ts';

const kept = 'Dữ liệu trong .data vẫn được giữ nguyên.';

const clusterSentences: Readonly<Record<ClusterErrorKind, (detail: string, paths: Paths) => string>> = {
  'no-binaries': (detail) =>
    `Không có PostgreSQL đi kèm cho máy này (${detail}).\n${kept}\n` +
    'Hãy xóa node_modules rồi chạy lại npm start; hoặc dùng PostgreSQL có sẵn bằng cách đặt biến DATABASE_URL.',
  'no-os-user': () =>
    'Đang chạy bằng root, mà PostgreSQL không cho phép chạy bằng root, và máy không có người dùng postgres hay nobody.\n' +
    `${kept}\nHãy chạy npm start bằng một người dùng thường.`,
  unreachable: (detail, paths) =>
    `Đang chạy bằng root, còn cơ sở dữ liệu chạy bằng người dùng khác và không đi qua được thư mục ${detail}.\n` +
    `${kept}\nHãy chuyển cả thư mục ${paths.root} ra nơi ai cũng đi qua được (ví dụ /srv/toasoan), ` +
    'hoặc chạy npm start bằng người dùng thường.',
  'not-permitted': (detail) =>
    `Không có quyền đọc dữ liệu của cơ sở dữ liệu (${detail}): lần trước Tòa soạn đã được chạy bằng người dùng khác.\n` +
    `${kept}\nHãy chạy lại bằng đúng người dùng đó (hoặc root).`,
  'other-version': (detail) =>
    `Dữ liệu được ghi bởi PostgreSQL ${detail}, còn bản đi kèm là PostgreSQL 18.\n` +
    `${kept}\nHãy dùng bản Tòa soạn trước đây để xuất dữ liệu (xem docs/operations.md) rồi nạp lại.`,
  'port-taken': (detail) =>
    `PostgreSQL không mở được cổng của nó.\n${kept}\nHãy chạy lại npm start, cổng khác sẽ được chọn.\n\n${detail}`,
  'disk-full': (detail) =>
    `Ổ đĩa đã đầy nên PostgreSQL không khởi động được.\n${kept}\nHãy giải phóng bớt chỗ rồi chạy lại npm start.\n\n${detail}`,
  failed: (detail, paths) =>
    `PostgreSQL không khởi động được. Nó báo:\n\n${detail}\n\n${kept}\n` +
    `Nhật ký đầy đủ: ${paths.postgres}/server.log. Hãy gửi kèm tệp này khi nhờ trợ giúp.`,
};

/** Turns faults a person can do something about into a sentence; gives others back as they are. */
export function explain(error: unknown, paths: Paths): Error {
  if (error instanceof EnvError) return new Refusal(error.message, { cause: error });
  if (error instanceof ClusterError)
    return new Refusal(clusterSentences[error.kind](error.detail, paths), { cause: error });
  if (error instanceof ReleaseTimeoutError) {
    return new Refusal(
      `Tòa soạn không dừng được trọn vẹn trong thời hạn.\n${kept}\nLần chạy npm start sau sẽ tự dọn phần còn sót.`,
      { cause: error },
    );
  }
  if (!(error instanceof Error)) return new Error(String(error));
  if (!('code' in error)) return error;
  if (error.code === '28P01') {
    return new Refusal(
      'Cơ sở dữ liệu không nhận mật khẩu trong .data/secrets.json: tệp này không phải là tệp đã dùng khi tạo dữ liệu.\n' +
        `${kept}\nHãy chép secrets.json từ bản sao lưu về rồi chạy lại npm start.`,
      { cause: error },
    );
  }
  if (error.code === 'EACCES' || error.code === 'EPERM') {
    return new Refusal(
      `Không đủ quyền: ${error.message}.\n${kept}\n` +
        'Có lẽ lần trước Tòa soạn đã được chạy bằng người dùng khác; hãy chạy lại bằng người dùng đó.',
      { cause: error },
    );
  }
  if (error.code === 'ENOSPC')
    return new Refusal(`Ổ đĩa đã đầy.\n${kept}\nHãy giải phóng bớt chỗ rồi chạy lại.`, { cause: error });
  return error;
}
