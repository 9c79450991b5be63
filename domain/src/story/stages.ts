/** Stages of a story's working copy, with their Vietnamese labels. A live edition is independent of the stage. */
export const STAGES = {
  draft: 'Bản nháp',
  unit_review: 'Chờ thủ trưởng đơn vị',
  submitted: 'Đã gửi, chờ biên tập',
  in_edit: 'Đang biên tập',
  in_review: 'Chờ duyệt',
  returned: 'Trả lại',
  approved: 'Đã duyệt, chờ xuất bản',
  published: 'Đã xuất bản',
  withdrawn: 'Đã gỡ',
} as const;
export type Stage = keyof typeof STAGES;
export const stages = Object.keys(STAGES) as [Stage, ...Stage[]];

/** What a person can do to a story, with the label of the button. */
export const ACTIONS = {
  edit: 'Sửa',
  submit: 'Gửi duyệt',
  sign_off: 'Đồng ý gửi lên Sở',
  claim: 'Nhận biên tập',
  forward: 'Trình duyệt',
  return: 'Trả lại',
  approve: 'Duyệt',
  revoke: 'Rút lại để sửa',
  publish: 'Xuất bản',
  reopen: 'Mở lại để đính chính',
  withdraw: 'Gỡ bài',
} as const;
export type Action = keyof typeof ACTIONS;
export const actions = Object.keys(ACTIONS) as [Action, ...Action[]];
