/** Stages of a story's working copy, with their Vietnamese labels. A live edition is independent of the stage. */
export const STAGES = {
  draft: 'Bản nháp',
  unit_review: 'Chờ thủ trưởng đơn vị',
  submitted: 'Đã gửi, chờ biên tập',
  in_edit: 'Đang biên tập',
  in_review: 'Chờ duyệt',
  second_review: 'Chờ Ban Giám đốc duyệt',
  returned: 'Trả lại',
  approved: 'Đã duyệt, chờ xuất bản',
  scheduled: 'Đã hẹn giờ xuất bản',
  published: 'Đã xuất bản',
  withdrawn: 'Đã gỡ',
  rejected: 'Không sử dụng',
  archived: 'Đã lưu hồ sơ',
} as const;
export type Stage = keyof typeof STAGES;
export const stages = Object.keys(STAGES) as [Stage, ...Stage[]];

/** What can be done to a story, with the label of the button. `publish_due` is the newsroom's own, at the hour set. */
export const ACTIONS = {
  edit: 'Sửa',
  submit: 'Gửi duyệt',
  sign_off: 'Đồng ý gửi lên Sở',
  claim: 'Nhận biên tập',
  release: 'Trả về hàng chờ',
  assign: 'Giao người biên tập',
  hand_over: 'Chuyển phòng khác',
  forward: 'Trình duyệt',
  return: 'Trả lại',
  reject: 'Không sử dụng',
  approve: 'Duyệt',
  approve_second: 'Ban Giám đốc duyệt',
  revoke: 'Rút lại để sửa',
  mark_sensitive: 'Đánh dấu nhạy cảm',
  clear_sensitive: 'Bỏ dấu nhạy cảm',
  embargo: 'Giữ tin đến giờ',
  schedule: 'Hẹn giờ xuất bản',
  unschedule: 'Bỏ hẹn giờ',
  publish: 'Xuất bản',
  publish_due: 'Xuất bản theo giờ hẹn',
  correct: 'Đính chính',
  reopen: 'Mở lại',
  withdraw: 'Gỡ bài',
  archive: 'Lưu hồ sơ',
} as const;
export type Action = keyof typeof ACTIONS;
export const actions = Object.keys(ACTIONS) as [Action, ...Action[]];
