import type { Action, HistoryEntry, Stage, StoryView } from '@toasoan/domain';

export const NO_HEADLINE = '(Chưa có tít)';

/** What happens to the story next, and by whom. */
export function nextStep(story: Pick<StoryView, 'stage' | 'lead'>): string {
  const lead = story.lead?.name ?? 'Phòng phụ trách';
  const steps: Readonly<Record<Stage, string>> = {
    draft: 'Người viết hoàn thiện bài rồi gửi duyệt.',
    unit_review: 'Thủ trưởng đơn vị xem bài, đồng ý gửi lên Sở hoặc trả lại.',
    submitted: `${lead} nhận biên tập hoặc duyệt bài.`,
    in_edit: `${lead} biên tập xong sẽ trình lãnh đạo phòng duyệt.`,
    in_review: `Lãnh đạo ${lead} xem và duyệt bài, hoặc trả lại.`,
    returned: 'Đơn vị sửa theo góp ý rồi gửi lại.',
    approved: 'Chuyên viên xuất bản đưa bài lên các kênh đã chọn.',
    published: 'Bài đang được phát hành. Khi cần sửa, mở lại để đính chính.',
    withdrawn: 'Bài đã được gỡ. Khi cần, mở lại để sửa và trình duyệt lại.',
  };
  return steps[story.stage];
}

const DEEDS: Readonly<Record<Action | 'create', string>> = {
  create: 'tạo bài',
  edit: 'sửa nội dung',
  submit: 'gửi duyệt',
  sign_off: 'đồng ý gửi bài lên Sở',
  claim: 'nhận biên tập',
  forward: 'trình duyệt',
  return: 'trả lại bài',
  approve: 'duyệt bài',
  revoke: 'rút lại để sửa',
  publish: 'xuất bản',
  reopen: 'mở lại để đính chính',
  withdraw: 'gỡ bài',
};

/** An event in plain words: "Biên tập viên Phòng Tiểu học nhận biên tập". */
export const deed = (entry: Pick<HistoryEntry, 'person' | 'action'>): string =>
  `${entry.person?.name ?? 'Hệ thống'} ${DEEDS[entry.action]}`;

/** Said after the person's own action succeeded. */
export const done = (action: Action): string => `Đã ${DEEDS[action]}.`;
