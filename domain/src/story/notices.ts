import type { Role } from '../access/roles.ts';
import { CHANNELS, type ChannelName } from '../delivery/delivery.ts';
import type { Action, Stage } from './stages.ts';

/** Whom a notice goes to: the author, whoever has it at the desk, people by name, or the holders of roles in the story's unit, its lead department, … */
export type Audience =
  | { readonly at: 'author' }
  | { readonly at: 'claimant' }
  /** People by their document ids. */
  | { readonly at: 'named'; readonly personIds: readonly string[] }
  | {
      readonly at: 'unit' | 'lead' | 'cooperating' | 'anywhere' | 'directorate';
      readonly roles: readonly Role[];
    };

export interface Notice {
  readonly to: Audience;
  /** The sentence shown; the headline stands in quotes in place of `%s`. */
  readonly text: string;
}

const desk = { at: 'lead', roles: ['desk_editor', 'department_head'] } as const;
const told = { at: 'cooperating', roles: ['desk_editor', 'department_head'] } as const;
const officers = { at: 'anywhere', roles: ['publishing_officer'] } as const;
const author = { at: 'author' } as const;
const heads = { at: 'lead', roles: ['department_head'] } as const;
/** The directors who have to act, apart from those who are told. */
const directorate = { at: 'directorate', roles: ['director'] } as const;
const directors = { at: 'anywhere', roles: ['director'] } as const;
const coordinators = { at: 'anywhere', roles: ['coordinator'] } as const;

const arrived: readonly Notice[] = [
  { to: desk, text: 'Bài %s vừa được gửi đến phòng.' },
  { to: told, text: 'Bài %s thuộc chủ đề phòng cùng phối hợp vừa được gửi lên Sở.' },
];

const approved: readonly Notice[] = [
  { to: officers, text: 'Bài %s đã duyệt, chờ xuất bản.' },
  { to: author, text: 'Bài %s đã được duyệt.' },
];

/** Who is told of an action that led to `to`. Nobody is told of their own action: the sender leaves the actor out. */
export function noticesFor(action: Action, to: Stage): readonly Notice[] {
  switch (action) {
    case 'submit':
      return to === 'unit_review'
        ? [
            {
              to: { at: 'unit', roles: ['unit_head', 'department_head'] },
              text: 'Bài %s chờ bạn đồng ý để gửi lên Sở.',
            },
          ]
        : arrived;
    case 'sign_off':
      return [...arrived, { to: author, text: 'Thủ trưởng đơn vị đã đồng ý gửi bài %s lên Sở.' }];
    case 'claim':
      return [{ to: author, text: 'Bài %s đang được biên tập.' }];
    case 'release':
      return [{ to: desk, text: 'Bài %s về lại hàng chờ của phòng.' }];
    case 'assign':
      return [
        { to: { at: 'claimant' }, text: 'Bài %s được giao cho bạn biên tập.' },
        { to: author, text: 'Bài %s đang được biên tập.' },
      ];
    case 'hand_over':
      return [
        { to: desk, text: 'Bài %s vừa được chuyển đến phòng.' },
        { to: author, text: 'Bài %s được chuyển sang phòng khác phụ trách.' },
      ];
    case 'forward':
      return [{ to: heads, text: 'Bài %s chờ bạn duyệt.' }];
    case 'return':
      return to === 'in_edit'
        ? [{ to: desk, text: 'Ban Giám đốc trả lại bài %s kèm ý kiến.' }]
        : [{ to: author, text: 'Bài %s được trả lại kèm góp ý.' }];
    case 'reject':
      return [
        { to: author, text: 'Bài %s không được sử dụng; lý do ghi trong bài.' },
        { to: { at: 'unit', roles: ['unit_head'] }, text: 'Bài %s của đơn vị không được sử dụng.' },
      ];
    case 'approve':
      return to === 'second_review'
        ? [
            { to: directorate, text: 'Bài %s được đánh dấu nhạy cảm, chờ Ban Giám đốc duyệt.' },
            { to: author, text: 'Bài %s đã được phòng duyệt, chờ Ban Giám đốc duyệt.' },
          ]
        : approved;
    case 'approve_second':
      return [...approved, { to: heads, text: 'Ban Giám đốc đã duyệt bài %s.' }];
    case 'mark_sensitive':
      return [
        to === 'second_review'
          ? { to: directorate, text: 'Bài %s được đánh dấu nhạy cảm, chờ Ban Giám đốc duyệt.' }
          : { to: directors, text: 'Bài %s được đánh dấu nhạy cảm.' },
        { to: heads, text: 'Bài %s được đánh dấu nhạy cảm.' },
        { to: officers, text: 'Bài %s được đánh dấu nhạy cảm; chưa phát hành khi Ban Giám đốc chưa duyệt.' },
      ];
    case 'clear_sensitive':
      return [
        { to: heads, text: 'Ban Giám đốc đã bỏ dấu nhạy cảm của bài %s.' },
        { to: officers, text: 'Ban Giám đốc đã bỏ dấu nhạy cảm của bài %s.' },
      ];
    case 'embargo':
      return [
        { to: officers, text: 'Giờ giữ tin của bài %s vừa thay đổi.' },
        { to: heads, text: 'Giờ giữ tin của bài %s vừa thay đổi.' },
        { to: author, text: 'Giờ giữ tin của bài %s vừa thay đổi.' },
      ];
    case 'schedule':
      return [
        { to: author, text: 'Bài %s đã được hẹn giờ xuất bản.' },
        { to: desk, text: 'Bài %s đã được hẹn giờ xuất bản.' },
      ];
    case 'unschedule':
      return [
        { to: officers, text: 'Bài %s không còn hẹn giờ xuất bản; xem lý do trong bài.' },
        { to: author, text: 'Bài %s không còn hẹn giờ xuất bản.' },
      ];
    case 'revoke':
      return [{ to: desk, text: 'Bài %s được rút lại để sửa sau khi đã duyệt.' }];
    case 'publish':
    case 'publish_due':
      return [
        ...(action === 'publish_due'
          ? [{ to: officers, text: 'Bài %s đã tự xuất bản theo giờ hẹn.' } as const]
          : []),
        { to: author, text: 'Bài %s đã được xuất bản.' },
        { to: desk, text: 'Bài %s đã được xuất bản.' },
      ];
    case 'correct':
      return [
        { to: author, text: 'Bài %s được mở lại để đính chính.' },
        { to: desk, text: 'Bài %s được mở lại để đính chính.' },
      ];
    case 'reopen':
      return [
        { to: author, text: 'Bài %s được mở lại.' },
        { to: desk, text: 'Bài %s được mở lại.' },
      ];
    case 'withdraw':
      return [
        { to: author, text: 'Bài %s đã được gỡ.' },
        { to: desk, text: 'Bài %s đã được gỡ.' },
      ];
    case 'archive':
      return [{ to: coordinators, text: 'Bài %s đã được lưu hồ sơ.' }];
    case 'edit':
      return [];
  }
}

/** Why something of a live story is shown on a channel no more, or is shown again. */
export type ShowingCause = 'consent_withdrawn' | 'consent_ended' | 'answer_changed';

const TAKEN_OFF: Readonly<Record<ShowingCause, string>> = {
  consent_withdrawn: 'Ảnh hoặc video trong bài %s đã được gỡ khỏi kênh phát hành vì đồng ý đã được rút.',
  consent_ended: 'Ảnh hoặc video trong bài %s đã được gỡ khỏi kênh phát hành vì đồng ý đã hết hạn.',
  answer_changed:
    'Ảnh hoặc video trong bài %s đã được gỡ khỏi kênh phát hành vì chưa có đồng ý cho trẻ em trong đó.',
};
const PUT_BACK = 'Ảnh hoặc video từng bị gỡ trong bài %s đã được đưa trở lại kênh phát hành.';

/** Who is told that something of a live story was taken off a channel, or put back when nothing was taken off. */
export function showingNotices(takenOff: boolean, cause: ShowingCause): readonly Notice[] {
  const text = takenOff ? TAKEN_OFF[cause] : PUT_BACK;
  return [author, desk, officers].map((to) => ({ to, text }));
}

/** Who is told of a remark on a story: who wrote it, and who took part in the thread it answers in. */
export const commentNotices = (threadOf: readonly string[]): readonly Notice[] => [
  { to: { at: 'named', personIds: threadOf }, text: 'Góp ý của bạn trong bài %s có trả lời.' },
  { to: author, text: 'Bài %s có góp ý mới.' },
];

/** Who is told that a thread was settled or opened again: those who took part in it. */
export const settlingNotices = (settled: boolean, threadOf: readonly string[]): readonly Notice[] => [
  {
    to: { at: 'named', personIds: threadOf },
    text: settled ? 'Góp ý trong bài %s đã được đánh dấu sửa xong.' : 'Góp ý trong bài %s được mở lại.',
  },
];

/** Who is told of a delivery that does not go on by itself: it failed for good, or waits for a person's hands. */
export const stuckNotices = (channel: ChannelName, outcome: 'failed' | 'handed_over'): readonly Notice[] => [
  {
    to: officers,
    text:
      outcome === 'failed'
        ? `Bài %s không gửi được ${channel === 'press' ? 'tới' : 'lên'} ${CHANNELS[channel]}.`
        : `Bài %s chờ bạn ${channel === 'press' ? 'gửi tay tới' : 'đăng tay lên'} ${CHANNELS[channel]}.`,
  },
];
