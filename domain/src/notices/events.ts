import type { Audience } from '../story/notices.ts';
import type { Action } from '../story/stages.ts';

/** What a notice is about: an action of the table, or something beside a story's way. */
export type NoticeEvent =
  | Action
  | 'comment'
  | 'settling'
  | 'proposal'
  | 'decision'
  | 'showing'
  /** A delivery that does not go on by itself. */
  | 'stuck'
  /** The connection to a channel ends soon, or has ended. */
  | 'channel'
  /** A fault in the archive. */
  | 'archive'
  /** A reader wrote to the newsroom. */
  | 'feedback'
  /** A person asked for one to see that it comes. */
  | 'test';

/** The kinds of notice a person decides about, with the words of the settings screen. */
export const NOTICE_GROUPS = {
  waiting: 'Việc chờ bạn làm',
  progress: 'Tiến độ của bài',
  talk: 'Góp ý và gợi ý sửa',
  channels: 'Ảnh, video bị gỡ hoặc đưa lại trên kênh phát hành',
} as const;
export type NoticeGroup = keyof typeof NOTICE_GROUPS;
export const noticeGroups = Object.keys(NOTICE_GROUPS) as readonly NoticeGroup[];

/**
 * Whose turn it is after an action: for these audiences its notice waits to be acted on, with the words for what is
 * asked of them. What is not named is for information.
 */
const ASKED: Partial<Record<NoticeEvent, Partial<Record<Audience['at'], string>>>> = {
  submit: {
    unit: 'Đọc bài rồi đồng ý gửi lên Sở hoặc trả lại kèm góp ý.',
    lead: 'Nhận bài để biên tập.',
  },
  sign_off: { lead: 'Nhận bài để biên tập.' },
  forward: { lead: 'Đọc bài rồi duyệt hoặc trả lại kèm góp ý.' },
  return: { author: 'Đọc góp ý, sửa bài rồi gửi lại.', lead: 'Đọc ý kiến, sửa bài rồi trình lại.' },
  release: { lead: 'Nhận bài để biên tập.' },
  assign: { claimant: 'Biên tập bài rồi trình duyệt.' },
  hand_over: { lead: 'Nhận bài để biên tập.' },
  approve: {
    anywhere: 'Xem lại lần cuối rồi xuất bản.',
    directorate: 'Đọc bài rồi duyệt thay mặt Ban Giám đốc hoặc trả lại phòng.',
  },
  mark_sensitive: { directorate: 'Đọc bài rồi duyệt thay mặt Ban Giám đốc hoặc trả lại phòng.' },
  approve_second: { anywhere: 'Xem lại lần cuối rồi xuất bản.' },
  revoke: { lead: 'Sửa bài rồi trình duyệt lại.' },
  unschedule: { anywhere: 'Xem lý do rồi hẹn giờ lại hoặc xuất bản.' },
  correct: { lead: 'Sửa bài rồi trình duyệt lại bản đính chính.' },
  reopen: { lead: 'Sửa bài rồi trình duyệt lại.' },
  proposal: { author: 'Xem từng chỗ gợi ý rồi nhận hoặc bỏ.' },
  stuck: { anywhere: 'Xem nguyên nhân rồi thử lại hoặc đăng tay.' },
  channel: { anywhere: 'Quản trị hệ thống vào “Kênh” nối lại trang Facebook.' },
  archive: { anywhere: 'Xem hồ sơ nào hỏng, tệp nào, rồi khôi phục từ bản sao lưu.' },
};

/** What is asked of those told; null: nothing, the notice is for information. */
export const askedOf = (event: NoticeEvent, at: Audience['at']): string | null => ASKED[event]?.[at] ?? null;

/** The kind of a notice, which a person's settings speak of. */
export function groupOf(event: NoticeEvent, at: Audience['at']): NoticeGroup {
  switch (event) {
    case 'comment':
    case 'settling':
    case 'proposal':
    case 'decision':
      return 'talk';
    case 'showing':
      return 'channels';
    default:
      return askedOf(event, at) === null ? 'progress' : 'waiting';
  }
}

/** Places of the story's page that links lead to; the page carries these ids. */
export const STORY_PLACES = { actions: 'viec-can-lam', talk: 'gop-y', deliveries: 'phat-hanh' } as const;

/** Where the archive is seen. */
const ARCHIVE_PLACE = '/kho-luu-tru';

/** The exact place in the editor where a person sees what a notice says, or does what it asks for. */
export function placeOf(event: NoticeEvent, at: Audience['at'], storyId: string): string {
  const story = `/stories/${encodeURIComponent(storyId)}`;
  switch (event) {
    case 'return':
      return at === 'author' ? `/write/${encodeURIComponent(storyId)}` : story;
    case 'comment':
    case 'settling':
      return `${story}#${STORY_PLACES.talk}`;
    case 'proposal':
    case 'decision':
      return `${story}/suggestions`;
    case 'channel':
      return '/kenh';
    case 'showing':
    case 'stuck':
    case 'publish':
    case 'publish_due':
      return `${story}#${STORY_PLACES.deliveries}`;
    case 'archive':
      return ARCHIVE_PLACE;
    case 'feedback':
      return '/gop-y';
    case 'test':
      return '/thong-bao/cai-dat';
    default:
      return askedOf(event, at) === null ? story : `${story}#${STORY_PLACES.actions}`;
  }
}
