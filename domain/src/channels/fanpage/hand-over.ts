import { endingOf } from '../../media/kinds.ts';
import type { Operation } from '../../delivery/delivery.ts';
import type { EditionSnapshot } from '../../story/edition.ts';
import type { SentFile } from '../sent-file.ts';
import { postHashtags } from './hashtags.ts';
import { fanpagePost, type FanpagePost } from './post.ts';

/** What a person does outside: a new post, the words of one that stands, or taking one off. */
export type HandOverTask = 'post' | 'change' | 'delete';

/** A file of the pack: its name there, and which it is among the edition's files. */
export interface HandOverFile {
  readonly name: string;
  readonly sha256: string;
  readonly format: SentFile['format'];
  readonly bytes: number;
  /** What is said of it: caption, and words for who cannot see it. */
  readonly caption: string;
  readonly alt: string;
}

/** Everything the officer needs to do by hand what the newsroom could not. */
export interface HandOver {
  readonly task: HandOverTask;
  /** The text of the post, hashtags in it; empty where one is taken off. */
  readonly text: string;
  readonly hashtags: string;
  /** The story on the website. */
  readonly link: string;
  /** Where the earlier post stands; null: none is known. */
  readonly address: string | null;
  readonly files: readonly HandOverFile[];
}

export interface HandOverInput {
  readonly operation: Operation;
  /** Without what may not be shown on the fanpage. */
  readonly edition: EditionSnapshot;
  readonly link: string;
  readonly address: string | null;
}

/** What is to be done by hand for a delivery. */
export function handOverOf({ operation, edition, link, address }: HandOverInput): HandOver {
  if (operation === 'withdraw') return { task: 'delete', text: '', hashtags: '', link, address, files: [] };
  const post = fanpagePost(edition, link);
  return {
    task: address === null ? 'post' : 'change',
    text: post.text,
    hashtags: postHashtags(edition).join(' '),
    link,
    address,
    files: filesOf(post),
  };
}

function filesOf({ attachment }: FanpagePost): HandOverFile[] {
  switch (attachment.kind) {
    case 'link':
      return [];
    case 'photos':
      return attachment.photos.map(({ file, caption, alt }, index) =>
        packed(`anh-${String(index + 1).padStart(2, '0')}`, file, { caption, alt }),
      );
    case 'video': {
      const { file, poster, caption, reel } = attachment;
      const none = { caption: '', alt: '' };
      return [
        packed(reel ? 'thuoc-phim-doc' : 'video', file, { caption, alt: '' }),
        ...(poster ? [packed('anh-bia-video', poster, none)] : []),
      ];
    }
  }
}

const packed = (
  name: string,
  { format, sha256, bytes }: SentFile,
  said: { readonly caption: string; readonly alt: string },
): HandOverFile => ({
  name: `${name}.${endingOf(format)}`,
  ...{ format, sha256, bytes },
  ...said,
});

/** Where a file of the edition lies in the blob store; null when the edition has none with this hash. */
export function keyIn({ media }: EditionSnapshot, sha256: string): string | null {
  for (const { renditions, files = [] } of media) {
    const found = [...renditions, ...files].find((file) => file.sha256 === sha256);
    if (found) return found.key;
  }
  return null;
}

/** The names of the two texts of a pack. */
export const PACK_TEXT = 'noi-dung.txt';
export const PACK_GUIDE = 'huong-dan.txt';

const STEPS: Readonly<Record<HandOverTask, (given: HandOver) => string[]>> = {
  post: ({ files, link }) => [
    `Mở trang Facebook của đơn vị, xem đã có bài dẫn đến ${link} chưa. Có rồi thì không đăng nữa, chỉ chép địa chỉ của bài.`,
    'Bấm “Tạo bài viết”.',
    `Chép toàn bộ nội dung trong tệp ${PACK_TEXT} vào bài.`,
    ...(files.length === 0
      ? [`Đợi Facebook hiện thẻ liên kết của ${link}. Không cần thêm ảnh.`]
      : ['Thêm các tệp ảnh, video dưới đây theo đúng thứ tự; chép chú thích và mô tả cho từng ảnh.']),
    'Bấm “Đăng”, mở bài vừa đăng, chép địa chỉ của bài.',
  ],
  change: ({ address, files }) => [
    `Mở bài đã đăng: ${address ?? ''}`,
    `Bấm “Chỉnh sửa bài viết”, thay toàn bộ chữ bằng nội dung trong tệp ${PACK_TEXT}.`,
    ...(files.length === 0
      ? []
      : [
          'Đối chiếu ảnh, video với các tệp dưới đây; ảnh nào không còn trong danh sách thì phải xóa khỏi bài.',
        ]),
    'Bấm “Lưu” rồi chép địa chỉ của bài.',
  ],
  delete: ({ address, link }) => [
    address === null
      ? `Tìm trên trang Facebook mọi bài đăng dẫn đến ${link}. Không có bài nào thì không cần làm gì thêm.`
      : `Mở bài đã đăng: ${address}`,
    'Chép lại địa chỉ của bài, rồi bấm “Chuyển vào thùng rác” và xóa hẳn khỏi thùng rác.',
    'Kiểm tra lại trang: bài không còn hiện.',
  ],
};

const TITLES: Readonly<Record<HandOverTask, string>> = {
  post: 'ĐĂNG BÀI MỚI LÊN TRANG FACEBOOK',
  change: 'SỬA BÀI ĐÃ ĐĂNG TRÊN TRANG FACEBOOK',
  delete: 'XÓA BÀI ĐÃ ĐĂNG TRÊN TRANG FACEBOOK',
};

/** The steps of what is to be done, as the screen and the pack tell them. */
export const handOverSteps = (given: HandOver): string[] => [
  ...STEPS[given.task](given),
  'Trở lại Tòa soạn, bấm “Ghi nhận đã đăng tay” và dán địa chỉ bài đăng.',
];

/** The guide of a pack, for who has only the files before them. */
export function handOverGuide(given: HandOver, headline: string): string {
  const steps = handOverSteps(given).map((step, index) => `${index + 1}. ${step}`);
  const files = given.files.map(({ name, caption, alt }) =>
    [
      name,
      ...(caption ? [`   Chú thích: ${caption}`] : []),
      ...(alt ? [`   Mô tả cho người khiếm thị: ${alt}`] : []),
    ].join('\r\n'),
  );
  const parts = [
    TITLES[given.task],
    `Bài: ${headline}`,
    steps.join('\r\n'),
    ...(files.length > 0 ? [files.join('\r\n')] : []),
  ];
  return `${parts.join('\r\n\r\n')}\r\n`;
}
